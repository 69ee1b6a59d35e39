import { ServiceError } from './service-error.ts'

/** What hosted content may have, in bytes; no other request needs as much. */
const contentLimit = 2_097_152

/** The service's 413, where `bytes` are more than hosted content may have. */
export function sizeError(bytes: number): ServiceError | undefined {
  if (!(bytes > contentLimit)) return undefined
  const Size = Math.ceil(bytes / 1024)
  const Limit = contentLimit / 1024
  const message = `The content is too large: ${Size} KB, where ${Limit} KB are allowed.`
  return new ServiceError('PayloadTooLargeException', 413, message, { Measure: 'KILOBYTES', Limit, Size })
}
