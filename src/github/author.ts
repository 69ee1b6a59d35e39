/** The author of a comment or an issue, as REST has it. */
type Author = { id?: number; login: string; type?: string } | null | undefined

/** Whose token it is, as GraphQL has it. */
export interface Viewer {
  login: string
  /** The `id` that REST has. */
  databaseId?: number
}

/**
 * A bot `alice[bot]` is not the user `alice`: the login of a person never has brackets. GraphQL may name an app without
 * those that REST adds, and then its number tells, or the type.
 */
export function wrote(author: Author, { login, databaseId }: Viewer): boolean {
  if (!author) return false
  if (login.endsWith('[bot]')) return author.login === login
  if (author.id !== undefined && databaseId !== undefined) return author.id === databaseId
  return author.login === login || (author.type === 'Bot' && author.login === `${login}[bot]`)
}
