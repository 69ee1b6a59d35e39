import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What a program printed, and its exit code. */
export interface Finished {
  code: number | null
  out: string
  err: string
}

/** Of a client that needs its home directory to run at all, but not what whoever runs the tests has there for AWS. */
export const noProfiles = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' }

/** Environment of a client that nobody here wrote: everything it knows of AWS is this server. */
export function clientEnvironment(url: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...noProfiles,
    AWS_ACCESS_KEY_ID: '111122223333',
    AWS_SECRET_ACCESS_KEY: 'any',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: ''
  }
}

export async function runClient(
  command: string,
  args: string[],
  options: { env: NodeJS.ProcessEnv; cwd?: string; input?: string }
): Promise<Finished> {
  const child = spawn(command, args, options)
  const finished: Finished = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (finished.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (finished.err += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const [code] = (await once(child, 'close')) as [number | null]
  return { ...finished, code }
}

/** Whether `command` runs at all with these arguments. */
export async function works(command: string, args: string[]): Promise<boolean> {
  return runClient(command, args, { env: process.env }).then(
    ({ code }) => code === 0,
    () => false
  )
}

/** Says by name which client is not here, so that no one takes its silence for a pass. */
export function reportSkipped(client: string, missing: string): void {
  console.warn(`SKIPPED: conformance with ${client}: ${missing}.`)
}
