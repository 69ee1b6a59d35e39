import { tmpdir } from 'node:os'
import type { IdTokenSource } from './aws/id-token.ts'

/** What the runner says in the environment, besides the inputs. */
export interface RunEnvironment {
  workspace: string
  /** For every file of a run, except exported manifests. */
  tempDirectory: string
  outputFile: string | undefined
  summaryFile: string | undefined
  eventPath: string | undefined
  /** `owner/name` */
  repository: string | undefined
  /** The commit of the run. */
  sha: string | undefined
  runUrl: string | undefined
  serverUrl: string
  apiUrl: string
  graphqlUrl: string
  idToken: IdTokenSource
  debug: boolean
}

export function readEnvironment(env: NodeJS.ProcessEnv, workingDirectory: string): RunEnvironment {
  const text = (name: string): string | undefined => env[name] || undefined
  const serverUrl = text('GITHUB_SERVER_URL') ?? 'https://github.com'
  const apiUrl = (text('GITHUB_API_URL') ?? 'https://api.github.com').replace(/\/+$/, '')
  const repository = text('GITHUB_REPOSITORY')
  const runId = text('GITHUB_RUN_ID')
  return {
    workspace: text('GITHUB_WORKSPACE') ?? workingDirectory,
    tempDirectory: text('RUNNER_TEMP') ?? tmpdir(),
    outputFile: text('GITHUB_OUTPUT'),
    summaryFile: text('GITHUB_STEP_SUMMARY'),
    eventPath: text('GITHUB_EVENT_PATH'),
    repository,
    sha: text('GITHUB_SHA'),
    runUrl:
      repository !== undefined && runId !== undefined ? `${serverUrl}/${repository}/actions/runs/${runId}` : undefined,
    serverUrl,
    apiUrl,
    // GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`.
    graphqlUrl: text('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    idToken: {
      requestUrl: text('ACTIONS_ID_TOKEN_REQUEST_URL'),
      requestToken: text('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
    },
    debug: env.RUNNER_DEBUG === '1'
  }
}
