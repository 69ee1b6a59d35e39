import { ServiceError } from './service-error.ts'

/** What is wrong with a version without content. */
export const emptyContent = 'is empty, and AppConfig does not store an empty configuration'

/** The limit of hosted content in bytes; no other request needs more. */
const contentLimit = 2_097_152

/** The service's 413 where `bytes` exceeds the limit of hosted content. */
export function sizeError(bytes: number): ServiceError | undefined {
  if (!(bytes > contentLimit)) return undefined
  const Size = Math.ceil(bytes / 1024)
  const Limit = contentLimit / 1024
  const message = `The content is too large: ${Size} KB; the limit is ${Limit} KB.`
  return new ServiceError('PayloadTooLargeException', 413, message, { Measure: 'KILOBYTES', Limit, Size })
}
