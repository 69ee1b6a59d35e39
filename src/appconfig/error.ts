/** A request to AWS that did not do what it was sent for; the message says what, why, and the cure. */
export class AppConfigError extends Error {
  override readonly name = 'AppConfigError'
  /** `CreateExtension` */
  readonly operation: string
  /** The service's name for it (`ConflictException`), absent where no answer came. */
  readonly code?: string
  readonly status?: number
  /** The service's own words. */
  readonly serviceMessage?: string
  /** True where the request may have had its effect although no answer came. */
  readonly outcomeUnknown: boolean
  /** Of a 403: `appconfig:CreateExtension`. */
  readonly missingPermission?: string

  constructor(
    message: string,
    details: {
      operation: string
      code?: string
      status?: number
      serviceMessage?: string
      outcomeUnknown: boolean
      missingPermission?: string
      cause?: unknown
    }
  ) {
    super(message, { cause: details.cause })
    this.operation = details.operation
    if (details.code !== undefined) this.code = details.code
    if (details.status !== undefined) this.status = details.status
    if (details.serviceMessage !== undefined) this.serviceMessage = details.serviceMessage
    this.outcomeUnknown = details.outcomeUnknown
    if (details.missingPermission !== undefined) this.missingPermission = details.missingPermission
  }
}
