import { run } from './commands/run.ts'

/** GitHub gives a cancelled step little time: a cancelled run promises to end within five seconds. */
const lastMomentMs = 4_500

const cancelled = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    cancelled.abort(new Error(`The run was cancelled (${signal}): nothing new was begun.`))
    setTimeout(() => process.exit(1), lastMomentMs).unref()
  })
}

// A closed log is no reason to stop half-way, without a ledger.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await run({
  env: process.env,
  workingDirectory: process.cwd(),
  stdout: process.stdout,
  signal: cancelled.signal
})
// A socket, a timer or a credential process that still hangs would keep the run alive.
process.stdout.write('', () => setTimeout(() => process.exit(), 250).unref())
