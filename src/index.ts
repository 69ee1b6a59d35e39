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
// What still hangs, a socket or a wait, would keep a cancelled run alive; what was printed is written out by then.
if (cancelled.signal.aborted) setTimeout(() => process.exit(1), 250).unref()
