import type { Runtime } from './runtime.ts'

/**
 * Calls a function of a JavaScript file as Lambda's Node.js runtime does. Node reads the program from standard input, so
 * that it needs no file beside the bundle. With `-e`, worker threads and forks would inherit its options, and a function
 * that forgets to import `fs` would have it.
 */
export const javascript: Runtime = {
  extensions: ['js', 'mjs', 'cjs'],
  processFor: (call) => ({
    command: process.execPath,
    args: ['-'],
    input: `${program}(${JSON.stringify(JSON.stringify(call))})`
  })
}

const program = String.raw`'use strict';
(payload => {
const { spawnSync } = require('node:child_process')
const { writeSync } = require('node:fs')
const { pathToFileURL } = require('node:url')
// A program from standard input has these as globals; on Lambda a function does not.
for (const name of ['require', 'module', 'exports', '__filename', '__dirname']) delete globalThis[name]

// Write synchronously: the exit of the process would lose what the server has not read yet.
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true)

const { file, handler, event, context, deadline } = JSON.parse(payload)
const expected = handler ?? 'handler'
let replied = false
// What to do when the event loop is empty, once that is known.
let atEnd

function reply(text) {
  if (replied) return
  replied = true
  const bytes = Buffer.from(text + '\n')
  for (let at = 0; at < bytes.length;) at += writeSync(3, bytes, at)
  process.exit(0)
}

function succeed(value) {
  let text
  try {
    text = JSON.stringify(value) ?? 'null'
  } catch (error) {
    return fail(error, 'Runtime.MarshalError', 'Unable to stringify response body: ' + error.message)
  }
  reply('{"reply":' + text + '}')
}

function fail(error, type, message) {
  if (replied) return
  const isError = error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
  const errorType = type ?? (isError ? String(error.name ?? 'Error') : typeof error)
  const errorMessage = message ?? (isError ? String(error.message) : String(error))
  console.error((isError && error.stack) || errorType + ': ' + errorMessage)
  reply(JSON.stringify({ error: { errorType, errorMessage } }))
}

process.on('uncaughtException', error => fail(error))
process.on('unhandledRejection', reason => fail(reason, 'Runtime.UnhandledPromiseRejection', String(reason)))
process.on('beforeExit', () => {
  if (atEnd) atEnd()
  else fail('The event loop is empty, but the function has not ended: a promise is never settled', 'Runtime.NodeJsExit')
})

// The syntax error of an ES module does not say where it is; Node prints that when the error ends the process.
function findPlace(error) {
  const ownWords = 'SyntaxError: ' + error.message
  const [words, ...frames] = String(error.stack).split('\n    at ')
  if (words !== ownWords || !frames.every(frame => frame.includes('node:'))) return
  const program = 'import ' + JSON.stringify(pathToFileURL(file))
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  const [place] = String(stderr).split('\n    at ')
  if (place.endsWith(ownWords)) error.stack = place
}

function run(module) {
  const named = [module[expected], module.default?.[expected]].find(found => typeof found === 'function')
  const byDefault = [module.default, module.default?.default].find(found => typeof found === 'function')
  const invoke = named ?? (handler === undefined ? byDefault : undefined)
  if (!invoke) return fail(file + ': ' + expected + ' is undefined or not exported', 'Runtime.HandlerNotFound')
  const done = (error, value) => (error === undefined || error === null ? succeed(value) : fail(error))
  // The first answer counts, as on Lambda: a function that refused and runs on has still refused.
  let answered = false
  const first = answer => (...values) => {
    if (answered) return
    answered = true
    answer(...values)
  }
  const lambdaContext = {
    ...context,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: first(done),
    succeed: first(succeed),
    fail: first(error => fail(error))
  }
  // As on Lambda, the reply is sent when the event loop is empty: a write may still be running.
  const callback = first((error, value) => {
    const failed = error !== undefined && error !== null
    if (failed || !lambdaContext.callbackWaitsForEmptyEventLoop) done(error, value)
    else atEnd = () => succeed(value)
  })
  const result = invoke(event, lambdaContext, callback)
  if (typeof result?.then === 'function') result.then(first(succeed), first(error => fail(error)))
  // A function that takes the callback may return anything, such as the request or timer that will call it.
  else if (result === undefined || invoke.length > 2) atEnd ??= () => succeed(result)
  else {
    // Without this warning, a guard could refuse here, and let everything through on Lambda.
    if (result !== null) console.error('Make this function async: Lambda up to Node.js 22 drops what it returns now, and replies null.')
    first(succeed)(result)
  }
}

import(pathToFileURL(file)).then(
  module => {
    try {
      run(module)
    } catch (error) {
      fail(error)
    }
  },
  error => {
    if (error instanceof SyntaxError) {
      findPlace(error)
      fail(error, 'Runtime.UserCodeSyntaxError', 'SyntaxError: ' + error.message)
    } else if (/^(ERR_)?MODULE_NOT_FOUND$/.test(error?.code)) fail(error, 'Runtime.ImportModuleError', 'Error: ' + error.message)
    else fail(error)
  }
)
})`
