/** Wrong usage: exit code 2, and one sentence that names the option and its value. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
