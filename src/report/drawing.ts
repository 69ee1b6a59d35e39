import { groupBy } from '../plan/group-by.ts'
import type { Coverage, Plan } from '../plan/plan.ts'
import { label } from './mermaid.ts'
import { resourceParts } from './resource.ts'

/** Lines and text mark a change as well as colour does; colours are those that stand out on white and on black. */
const styles: Record<Coverage['change'], { arrow: (from: string) => string; stroke?: string; meaning?: string }> = {
  added: {
    arrow: () => '== added ==>',
    stroke: 'stroke:#2da44e,stroke-width:3px',
    meaning: '**thick green**: added'
  },
  moved: {
    arrow: (from) => `== ${from || 'moves'} ==>`,
    stroke: 'stroke:#bf8700,stroke-width:3px',
    meaning: '**thick amber**: moves to another version'
  },
  changed: {
    arrow: () => '== changes ==>',
    stroke: 'stroke:#218bff,stroke-width:3px',
    meaning: '**thick blue**: values or tags change'
  },
  removed: {
    arrow: () => '-. removed .->',
    stroke: 'stroke:#e5534b,stroke-width:3px',
    meaning: '**dashed red**: removed'
  },
  unmanaged: {
    arrow: () => '-. in no manifest .->',
    stroke: 'stroke:#8c959f,stroke-width:2px',
    meaning: '**dotted**: in no manifest'
  },
  unchanged: { arrow: () => '-->' }
}

/** A flowchart: application → environment or configuration profile → extension and version → action point. */
export function drawing({ coverage, steps, resourceNames }: Plan): { mermaid: string; edges: number } {
  const made = new Set(
    steps.flatMap((step) =>
      step.operation === 'create-extension' || step.operation === 'create-version'
        ? [JSON.stringify([step.extension, step.toVersion])]
        : []
    )
  )
  const nodes = new Map<string, { id: string; line: string }>()
  /** Each with its stroke, if it has one. */
  const edges = new Map<string, string | undefined>()

  function node(key: string, shape: (id: string) => string): string {
    const known = nodes.get(key)
    if (known !== undefined) return known.id
    const id = `n${nodes.size}`
    nodes.set(key, { id, line: `  ${id}${shape(id)}` })
    return id
  }
  function edge(from: string, arrow: string, to: string, stroke?: string): void {
    edges.set(`  ${from} ${arrow} ${to}`, stroke)
  }

  for (const { extension, version, resource, actionPoints, change, fromVersion } of coverage) {
    const { kind, application, applicationArn, child } = resourceParts(resource, resourceNames)
    let place = node(applicationArn, () => `(["${label(brief(application))}"])`)
    if (child !== undefined) {
      const inside = node(resource, () => `["${label(brief(child))}<br/><small>${kind}</small>"]`)
      edge(place, '---', inside)
      place = inside
    }
    const key = JSON.stringify([extension, version])
    const [mark, style] = made.has(key) ? [', new', ':::new'] : ['', '']
    const runs = node(key, () => `[["${label(extension)}<br/>version ${version}${mark}"]]${style}`)
    const { arrow, stroke } = styles[change]
    edge(place, arrow(fromVersion === undefined ? '' : `from ${fromVersion}`), runs, stroke)
    for (const point of actionPoints) {
      const shown = node(point, () => `{{"${label(point)}"}}`)
      edge(runs, '-->', shown)
    }
  }

  const lines = ['flowchart LR', ...Array.from(nodes.values(), ({ line }) => line), ...edges.keys()]
  if (made.size > 0) lines.push('  classDef new stroke:#2da44e,stroke-width:3px')
  const strokes = Array.from(edges.values(), (stroke, index) => ({ stroke, index }))
  for (const [stroke, group] of groupBy(strokes, ({ stroke }) => stroke)) {
    if (stroke !== undefined) lines.push(`  linkStyle ${group.map(({ index }) => index).join(',')} ${stroke}`)
  }
  return { mermaid: lines.join('\n'), edges: edges.size }
}

/** What the marks mean that such a flowchart has. */
export function legend(coverage: Coverage[]): string {
  const changes = new Set(coverage.map(({ change }) => change))
  const shown = Object.entries(styles).flatMap(([change, { meaning }]) =>
    meaning !== undefined && changes.has(change as Coverage['change']) ? [meaning] : []
  )
  return shown.join(' · ')
}

/** Of an ARN, where there was no name, its last Id. */
function brief(name: string): string {
  return name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name
}
