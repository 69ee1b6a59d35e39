import type { OperationModel } from './operation-model.ts'

export interface Route {
  model: OperationModel
  /** Member → its segment of the path, still percent-encoded. */
  segments: Map<string, string>
}

export type Router = (method: string, path: string) => Route | undefined

/** Finds the operation of a request. Segments are compared as sent, so `%2F` does not separate them. */
export function createRouter(operations: OperationModel[]): Router {
  const byForm = new Map<string, { model: OperationModel; template: string[] }[]>()
  for (const model of operations) {
    const template = model.path.split('/')
    const form = `${model.method} ${template.length}`
    byForm.set(form, [...(byForm.get(form) ?? []), { model, template }])
  }
  return (method, path) => {
    const sent = path.split('/')
    for (const { model, template } of byForm.get(`${method} ${sent.length}`) ?? []) {
      const segments = match(template, sent)
      if (segments) return { model, segments }
    }
    return undefined
  }
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
