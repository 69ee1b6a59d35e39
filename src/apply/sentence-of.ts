import { messageOf } from '../message-of.ts'

/** What went wrong, as a whole sentence that others can follow. */
export function sentenceOf(error: unknown): string {
  const text = messageOf(error)
  // Lines to copy end as they are.
  return /[.!?\]}]$/.test(text) ? text : `${text}.`
}
