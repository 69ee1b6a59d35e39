import { appendFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Sets an output of the step; in a run by hand there is no file, and nobody reads it. */
export async function setOutput(file: string | undefined, name: string, value: string): Promise<void> {
  if (file === undefined) return
  const delimiter = delimiterFor(value)
  await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}

/** Fresh, and not in the value, so that none can end early and set another output. */
function delimiterFor(value: string): string {
  for (;;) {
    const delimiter = `ghadelimiter_${Math.random()}`
    if (!value.includes(delimiter)) return delimiter
  }
}

/** Appends to the job summary; GitHub drops one that reaches 1 MiB. */
export async function appendSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file !== undefined) await appendFile(file, `${markdown}\n`)
}

/** A folder of this run's own: a job may run the action for several targets. */
export async function createFolder(tempDirectory: string): Promise<string> {
  await mkdir(tempDirectory, { recursive: true })
  return mkdtemp(join(tempDirectory, 'appconfig-extensions-'))
}

/** @returns the path */
export async function writeIn(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}
