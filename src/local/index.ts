#!/usr/bin/env node
import type { Io } from './command/io.ts'
import { runInvoke } from './invoke/run-invoke.ts'
import { runPolicy } from './policy/run-policy.ts'
import { runServe } from './run-serve.ts'

const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    stop.abort()
  })
}
const { stdout, stderr, stdin, env, argv } = process
// A closed output is no reason to stop serving.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined)

const io: Io = { stdout, stderr, stdin, env, cwd: process.cwd(), signal: stop.signal }
const [subcommand, ...rest] = argv.slice(2)
if (subcommand === 'invoke') process.exitCode = await runInvoke(rest, io)
else if (subcommand === 'policy') process.exitCode = await runPolicy(rest, io)
else process.exitCode = await runServe(argv.slice(2), io)
