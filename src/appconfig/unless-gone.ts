import { AppConfigError } from './error.ts'

/** `undefined` where what was asked about is not there, or not any more. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof AppConfigError && error.status === 404) return undefined
    throw error
  }
}
