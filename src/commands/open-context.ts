import { readEvent } from '../github/event.ts'
import type { GitHub } from '../github/github.ts'
import { Secrets } from '../github/secrets.ts'
import { laterThan } from '../later-than.ts'
import { accountShapes } from '../manifest/account-shapes.ts'
import type { Context } from './context.ts'
import { accountsIn } from './known-offline.ts'

/** How long a cancelled run may still report, of the five seconds in which it has to end. */
const reportingMs = 3_000

/** What the commands are given; secrets are masked before anything could print them. */
export async function openContext(given: Pick<Context, 'inputs' | 'environment' | 'log' | 'signal'>): Promise<Context> {
  const { inputs, environment, log, signal } = given
  const { githubToken: token, maskAccountId } = inputs
  if (token !== undefined) log.mask(token)
  if (maskAccountId) accountsIn(inputs).flatMap(accountShapes).forEach(log.mask)
  const { apiUrl, graphqlUrl } = environment
  const reporting = laterThan(signal, reportingMs)
  const connect = async (token: string): Promise<GitHub> => {
    const { openGitHub } = await import('./open-github.ts')
    return openGitHub({ token, apiUrl, graphqlUrl, signal: reporting, log })
  }
  let connection: Promise<GitHub> | undefined
  return {
    ...given,
    event: await readEvent(environment.eventPath),
    secrets: new Secrets(log),
    github: token === undefined ? undefined : () => (connection ??= connect(token))
  }
}
