import { createHttpHandler } from '../aws/http.ts'
import { fetchThrough } from '../github/fetch-through.ts'
import { createGitHub } from '../github/github.ts'
import type { GitHub, GitHubOptions } from '../github/github.ts'

/** Connects to GitHub, through the same proxies as to AWS. */
export function openGitHub(options: Omit<GitHubOptions, 'fetch'>): GitHub {
  return createGitHub({ ...options, fetch: fetchThrough(createHttpHandler()) })
}
