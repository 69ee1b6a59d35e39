import { item, itemSections } from './items.ts'
import type { Report, Section } from './report.ts'

/** What went wrong, each with the lines that cure it. */
export function errorSections({ errors }: Report): Section[] {
  const items = errors.map((error) => item(error))
  return itemSections({ name: 'the errors', rank: 1 }, 'Errors', items)
}

export function warningSections({ warnings }: Report): Section[] {
  if (warnings.length === 0) return []
  const items = warnings.map((warning) => item(warning))
  return [{ name: 'the warnings', markdown: `### Warnings\n\n${items.join('\n')}`, rank: 1 }]
}

export function noticeSections({ plan, notices }: Report): Section[] {
  const all = Array.from(new Set([...(plan?.notices ?? []), ...notices]))
  if (all.length === 0) return []
  return [{ name: 'the notices', markdown: `### Notices\n\n${all.map((notice) => item(notice)).join('\n')}`, rank: 6 }]
}
