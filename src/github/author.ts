/** The author of a comment or an issue, as REST has it. */
export type Author = { id?: number; login: string; type?: string } | null | undefined

/** Whose token it is, as GraphQL has it. */
export interface Viewer {
  login: string
  /** The `id` that REST has. */
  databaseId?: number
}

/**
 * By number: a bot `alice[bot]` is not the user `alice`, and GraphQL may name an app without the `[bot]` that REST
 * adds. Where a number is missing, by login; that of a person never has brackets.
 */
export function wrote(author: Author, { login, databaseId }: Viewer): boolean {
  if (!author) return false
  if (author.id !== undefined && databaseId !== undefined) return author.id === databaseId
  const isBot = author.type === 'Bot'
  if (login.endsWith('[bot]')) return author.login === login && (isBot || author.type === undefined)
  return author.login === login || (isBot && author.login === `${login}[bot]`)
}
