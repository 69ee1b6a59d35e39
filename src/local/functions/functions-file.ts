import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { parseFunctionName } from './function-name.ts'
import { defaultTimeoutSeconds, parseTarget, targetForms } from './target.ts'
import type { Target } from './target.ts'

/** What runs for which function. */
export interface Functions {
  /** Function, as the file writes it (ARN, partial ARN or name) → what runs. */
  targets: Map<string, Target>
  /** The folder of the file, in which functions run. */
  folder: string
}

export const noFunctions: Functions = { targets: new Map(), folder: '.' }

/** Lambda's own limit. */
const maxTimeoutSeconds = 900

/**
 * Reads the file of `--functions`.
 * @throws Error with one sentence that names the file and the key, where something is wrong or missing.
 */
export async function readFunctions(file: string): Promise<Functions> {
  const folder = dirname(resolve(file))
  const targets = new Map<string, Target>()
  for (const [key, value] of await readEntries(file)) {
    try {
      if (!parseFunctionName(key)) throw new Error('a key has to be an ARN, account:function:name or a name')
      const target = parseEntry(value, folder)
      if (target.kind === 'file') await mustBeFile(target.file)
      targets.set(key, target)
    } catch (error) {
      throw new Error(`${file}: ${key}: ${(error as Error).message}`, { cause: error })
    }
  }
  return { targets, folder }
}

async function readEntries(file: string): Promise<Map<string, unknown>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file}: cannot be read: ${(error as Error).message}`, { cause: error })
  })
  // Every scalar stays text: `1.10` in `Environment` is not 1.1.
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter })
  const [problem] = document.errors
  if (problem) {
    const { line, col } = lineCounter.linePos(problem.pos[0])
    const what = problem.code === 'MULTIPLE_DOCS' ? 'has to be one YAML document' : `is not YAML: ${problem.message}`
    throw new Error(`${file}:${line}:${col}: ${what}`, { cause: problem })
  }
  const content = contentOf(document, file)
  if (content === null || content === '') return new Map()
  if (!(content instanceof Map)) throw new Error(`${file}: has to be a map, function → target`)
  return content as Map<string, unknown>
}

/** Only this conversion finds an alias without an anchor, or too many aliases. */
function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ mapAsMap: true })
  } catch (error) {
    throw new Error(`${file}: is not YAML: ${(error as Error).message}`, { cause: error })
  }
}

function parseEntry(value: unknown, folder: string): Target {
  const entry = value instanceof Map ? (value as Map<unknown, unknown>) : new Map<unknown, unknown>([['Target', value]])
  for (const key of entry.keys())
    if (!['Target', 'Timeout', 'Environment'].includes(String(key)))
      throw new Error(`unknown key ${String(key)}; the keys are Target, Timeout and Environment`)
  const text = entry.get('Target')
  if (typeof text !== 'string' || !text.trim()) throw new Error(`Target is missing: ${targetForms}`)
  return {
    ...parseTarget(text.trim(), folder),
    timeoutSeconds: parseTimeout(entry.get('Timeout')),
    environment: parseEnvironment(entry.get('Environment'))
  }
}

function parseTimeout(value: unknown): number {
  if (value === undefined) return defaultTimeoutSeconds
  const seconds = typeof value === 'string' && value.trim() ? Number(value) : NaN
  if (!(seconds > 0 && seconds <= maxTimeoutSeconds))
    throw new Error(`Timeout has to be a number of seconds, more than 0 and at most ${maxTimeoutSeconds}`)
  return seconds
}

function parseEnvironment(value: unknown): Record<string, string> {
  if (value === undefined || value === '') return {}
  const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : undefined
  if (
    !entries?.every(
      ([key, text]) =>
        typeof key === 'string' && typeof text === 'string' && /^[^=\0]+$/.test(key) && !text.includes('\0')
    )
  )
    throw new Error('Environment has to be a map of names to values')
  return Object.fromEntries(entries) as Record<string, string>
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Error(`there is no file ${file}`)
}
