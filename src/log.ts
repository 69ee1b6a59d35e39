/**
 * What a room may say while it works. The runner's implementation is `github/log.ts`; but for `github/secrets.ts`, which
 * tells the runner of a secret, nothing else prints.
 */
export interface Log {
  /** A line that only `RUNNER_DEBUG` shows. */
  debug(message: string): void
  info(message: string): void
  /** Shown as a workflow annotation that stops nothing. */
  notice(message: string): void
  warning(message: string): void
  error(message: string): void
}
