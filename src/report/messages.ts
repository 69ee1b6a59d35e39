import { item, itemSections } from './items.ts'
import type { Report, Section } from './report.ts'

/** What went wrong, each with the lines that cure it. */
export function errorSections({ errors }: Report): Section[] {
  const items = errors.map((error) => item(error))
  return itemSections({ name: 'the errors', rank: 1 }, 'Errors', items)
}

export function warningSections({ warnings }: Report): Section[] {
  const items = warnings.map((warning) => item(warning))
  return itemSections({ name: 'the warnings', rank: 1 }, 'Warnings', items)
}

export function noticeSections({ plan, notices }: Report): Section[] {
  const items = Array.from(new Set([...(plan?.notices ?? []), ...notices]), (notice) => item(notice))
  return itemSections({ name: 'the notices', rank: 6 }, 'Notices', items)
}
