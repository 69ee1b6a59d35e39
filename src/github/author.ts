/** The author of a comment or an issue, as REST has it. */
export type Author = { login: string; type?: string } | null | undefined

/** GraphQL may name an app without the `[bot]` that REST adds; a person's login never has brackets. */
export function wrote(author: Author, viewer: string): boolean {
  if (!author) return false
  return author.login === viewer || (author.type === 'Bot' && author.login === `${viewer}[bot]`)
}
