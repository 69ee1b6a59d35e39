import { count } from './count.ts'
import { code, folded, table } from './markdown.ts'
import type { Report, Section } from './report.ts'
import { resource } from './resource.ts'

/** Associations that are there, that no manifest declares, and that stay. */
export function unmanagedSections({ plan }: Report): Section[] {
  if (plan === undefined || plan.unmanaged.length === 0) return []
  const rows = plan.unmanaged.map(({ extension, version, resource: arn, owner }) => [
    code(extension),
    String(version),
    resource(arn, plan.resourceNames),
    owner === undefined ? 'nobody' : code(owner)
  ])
  const summary = `${count(rows.length, 'association')} that no manifest declares; ${rows.length === 1 ? 'it stays' : 'they stay'}`
  const markdown = folded(summary, table(['Extension', 'Version', 'Resource', 'Owner'], rows))
  return [{ name: 'what no manifest declares', markdown, rank: 8 }]
}
