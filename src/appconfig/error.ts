/** A request to AWS that did not do what it was sent for; the message says what, why, and the cure. */
export class AppConfigError extends Error {
  override readonly name = 'AppConfigError'
  /** Absent where no answer of AWS came. */
  readonly status?: number
  /** True where the request may have had its effect although no answer came. */
  readonly outcomeUnknown: boolean
  /** Of a 403: `appconfig:CreateExtension`. */
  readonly missingPermission?: string
  /** What cures this error and every other that has the same, such as a permission. */
  readonly sharedCure?: string

  constructor(
    message: string,
    details: {
      status?: number
      outcomeUnknown: boolean
      missingPermission?: string
      sharedCure?: string | undefined
      cause?: unknown
    }
  ) {
    super(message, { cause: details.cause })
    if (details.status !== undefined) this.status = details.status
    this.outcomeUnknown = details.outcomeUnknown
    if (details.missingPermission !== undefined) this.missingPermission = details.missingPermission
    if (details.sharedCure !== undefined) this.sharedCure = details.sharedCure
  }
}
