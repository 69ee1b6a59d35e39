import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHubApi } from '../github/github-api.ts'

/** The newest commit of the pull request's branch. */
export const headSha = 'b'.repeat(40)

/** What the runner says of a repository on this GitHub. */
export function repositoryOn({ url }: GitHubApi): Record<string, string> {
  return { GITHUB_REPOSITORY: 'example/repo', GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` }
}

/** A file with the event of pull request 7. @returns its path */
export async function writeEvent(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'appconfig-extensions-event-')), 'event.json')
  const head = { sha: headSha, repo: { full_name: 'example/repo' } }
  await writeFile(path, JSON.stringify({ pull_request: { number: 7, head } }))
  return path
}
