import { parseFunctionName, writtenForms } from './function-name.ts'
import type { Target } from './target.ts'

/** What runs for the function at `uri`: the target of the most specific key. */
export function resolveTarget(targets: Map<string, Target>, uri: string): Target | undefined {
  const name = parseFunctionName(uri)
  if (!name) return undefined
  const key = writtenForms(name).find((form) => targets.has(form))
  return key === undefined ? undefined : targets.get(key)
}
