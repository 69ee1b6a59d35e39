import { run } from './commands/run.ts'

/** GitHub gives a cancelled step a little time, and a run that is cancelled promises to end within five seconds. */
const lastMomentMs = 4_500

const cancelled = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    cancelled.abort(new Error(`The run was cancelled (${signal}): nothing new was begun.`))
    setTimeout(() => process.exit(1), lastMomentMs).unref()
  })
}

// Whoever read the log may be gone; that is no reason to stop half-way, and without a ledger.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await run({
  env: process.env,
  workingDirectory: process.cwd(),
  stdout: process.stdout,
  signal: cancelled.signal
})
// What still hangs, a socket, a wait, or a program that was asked for credentials, would keep the run alive.
process.stdout.write('', () => setTimeout(() => process.exit(), 250).unref())
