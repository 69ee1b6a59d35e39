import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// All at once, and nothing else meanwhile: the time of a cancelled run may be up at any moment that it waits.

/** Sets an output of the step; in a run by hand there is no file, and nobody reads it. */
export function setOutput(file: string | undefined, name: string, value: string): void {
  if (file === undefined) return
  const delimiter = delimiterFor(value)
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}

/** Fresh, and not in the value, so that none can end early and set another output. */
function delimiterFor(value: string): string {
  for (;;) {
    const delimiter = `ghadelimiter_${Math.random()}`
    if (!value.includes(delimiter)) return delimiter
  }
}

/** Appends to the job summary; GitHub drops one that reaches 1 MiB. */
export function appendSummary(file: string | undefined, markdown: string): void {
  if (file !== undefined) appendFileSync(file, `${markdown}\n`)
}

/** A folder of this run's own: a job may run the action for several targets. */
export function createFolder(tempDirectory: string): string {
  mkdirSync(tempDirectory, { recursive: true })
  return mkdtempSync(join(tempDirectory, 'appconfig-extensions-'))
}

/** @returns the path */
export function writeIn(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
