/**
 * Runs a function of a JavaScript file as Lambda's Node.js runtime does; a program that Node reads from standard input,
 * so that it needs no file beside the bundle. One for `-e` would hand its options down to worker threads and forks, and
 * `fs` to a function that forgets to import it. The reply is one line on descriptor 3.
 */
export function javascriptProgram(payload: object): string {
  return `${runtime}(${JSON.stringify(JSON.stringify(payload))})`
}

const runtime = String.raw`'use strict';
(payload => {
const { spawnSync } = require('node:child_process')
const { writeSync } = require('node:fs')
const { pathToFileURL } = require('node:url')
// A program from standard input has these at hand; to a function they are to be as strange as on Lambda.
for (const name of ['require', 'module', 'exports', '__filename', '__dirname']) delete globalThis[name]

// What is printed is written at once, or the end of the process would lose what the server has not read yet.
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true)

const { file, handler, event, context, deadline } = JSON.parse(payload)
const expected = handler ?? 'handler'
let replied = false
// What the end of the event loop means, once that is known.
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
  else fail('The event loop is empty, and the function has not ended: a promise that nobody settles', 'Runtime.NodeJsExit')
})

// The error of an ES module that cannot be parsed does not say where: Node does, where it ends of it.
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
  // Its first word counts, as on Lambda: what goes on behind a refusal has refused all the same.
  let answered = false
  const first = answer => (...words) => {
    if (answered) return
    answered = true
    answer(...words)
  }
  const lambdaContext = {
    ...context,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: first(done),
    succeed: first(succeed),
    fail: first(error => fail(error))
  }
  // Its reply is sent when nothing is under way any more: a function may leave a write to itself.
  const callback = first((error, value) => {
    const failed = error !== undefined && error !== null
    if (failed || !lambdaContext.callbackWaitsForEmptyEventLoop) done(error, value)
    else atEnd = () => succeed(value)
  })
  const result = invoke(event, lambdaContext, callback)
  if (typeof result?.then === 'function') result.then(first(succeed), first(error => fail(error)))
  // What takes the callback may return anything meanwhile, such as the request or the timer that is going to call it.
  else if (result === undefined || invoke.length > 2) atEnd ??= () => succeed(result)
  else {
    // Unsaid, a guard that refuses here alone would be found out by what it lets through there.
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
