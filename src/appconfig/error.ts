/** A request to AWS that did not do what it was sent for; the message says what, why, and the cure. */
export class AppConfigError extends Error {
  override readonly name = 'AppConfigError'
  /** Absent where no answer of AWS came. */
  readonly status?: number
  /** True where the request may have had its effect although no answer came. */
  readonly outcomeUnknown: boolean
  /** Of a 403: `appconfig:CreateExtension`. */
  readonly missingPermission?: string
  /** In the words of its cure, or of AppConfig; equal where several requests fail for one cause, such as a quota. */
  readonly sharedCause?: string

  constructor(
    message: string,
    details: {
      status?: number
      outcomeUnknown: boolean
      missingPermission?: string
      sharedCause?: string | undefined
      cause?: unknown
    }
  ) {
    super(message, { cause: details.cause })
    if (details.status !== undefined) this.status = details.status
    this.outcomeUnknown = details.outcomeUnknown
    if (details.missingPermission !== undefined) this.missingPermission = details.missingPermission
    if (details.sharedCause !== undefined) this.sharedCause = details.sharedCause
  }
}
