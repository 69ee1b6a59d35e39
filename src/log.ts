/**
 * What a room may print while it works. `github/log.ts` prints it for the runner; nothing else prints, except
 * `github/secrets.ts`, which has the runner mask a secret.
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
