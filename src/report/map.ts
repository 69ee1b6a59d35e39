import type { Coverage, Plan } from '../plan/plan.ts'
import { count } from './count.ts'
import { code, folded, table } from './markdown.ts'
import { drawing, legend } from './drawing.ts'
import { isCarriedOut, type Report, type Section } from './report.ts'
import { resource } from './resource.ts'

/** What Mermaid draws unless told otherwise, which on GitHub nobody can; beyond it stands an error. */
const drawable = { edges: 500, characters: 50_000 }
/** A larger drawing folds: it helps whoever looks for something, and not whoever reads on. */
const glance = 40

/** Which resource runs which version of which extension at which action point. */
export function mapSections(report: Report): Section[] {
  const { plan } = report
  if (plan === undefined || plan.coverage.length === 0) return []
  const { mermaid, edges } = drawing(plan)
  const isDrawn = edges <= drawable.edges && mermaid.length <= drawable.characters
  const map = isDrawn ? drawn(mermaid, plan.coverage) : asTable(plan)
  const isAhead = hasChanges(plan) && !isCarriedOut(report)
  const title = `### What runs where${isAhead ? ', once all of it is done' : ''}`
  const summary = count(plan.coverage.length, 'association')
  const markdown = isDrawn && edges <= glance ? map : folded(summary, map)
  return [{ name: 'the map', markdown: `${title}\n\n${markdown}`, rank: 7 }]
}

function hasChanges({ coverage }: Plan): boolean {
  return coverage.some(({ change }) => change !== 'unchanged' && change !== 'unmanaged')
}

function drawn(mermaid: string, coverage: Coverage[]): string {
  const meanings = legend(coverage)
  return [`\`\`\`mermaid\n${mermaid}\n\`\`\``, ...(meanings === '' ? [] : [`<sub>${meanings}</sub>`])].join('\n\n')
}

function asTable({ coverage, resourceNames }: Plan): string {
  const rows = coverage.map(({ extension, version, resource: arn, actionPoints: points, change, fromVersion }) => [
    resource(arn, resourceNames),
    `${code(extension)} ${fromVersion === undefined ? '' : `${fromVersion} → `}${version}`,
    points.map(code).join('<br>'),
    change === 'unchanged' ? '' : `**${change}**`
  ])
  return table(['Resource', 'Extension', 'Action points', 'Change'], rows)
}
