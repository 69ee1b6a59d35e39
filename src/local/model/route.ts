import { operations } from './operations.ts'
import type { OperationModel, OperationName } from './operations.ts'

export interface Route {
  operation: OperationName
  model: OperationModel
  /** Member → its segment of the path, still percent-encoded. */
  segments: Map<string, string>
}

interface Candidate extends Omit<Route, 'segments'> {
  template: string[]
}

/** By method and number of segments. */
const candidates = new Map<string, Candidate[]>()
for (const [name, model] of Object.entries(operations)) {
  const candidate = { operation: name as OperationName, model, template: model.path.split('/') }
  const form = formOf(model.method, candidate.template)
  candidates.set(form, [...(candidates.get(form) ?? []), candidate])
}

/** Finds the operation of a request. Segments are compared as sent, so `%2F` does not separate them. */
export function routeOf(method: string, path: string): Route | undefined {
  const sent = path.split('/')
  for (const { operation, model, template } of candidates.get(formOf(method, sent)) ?? []) {
    const segments = match(template, sent)
    if (segments) return { operation, model, segments }
  }
  return undefined
}

function formOf(method: string, path: string[]): string {
  return `${method} ${path.length}`
}

function match(template: string[], sent: string[]): Map<string, string> | undefined {
  const segments = new Map<string, string>()
  for (const [index, part] of template.entries()) {
    const segment = sent[index] ?? ''
    if (part.startsWith('{')) {
      if (segment === '') return undefined
      segments.set(part.slice(1, -1), segment)
    } else if (part !== segment) return undefined
  }
  return segments
}
