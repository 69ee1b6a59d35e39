import { listed } from './count.ts'
import type { Section } from './report.ts'

/**
 * Joins sections up to a limit in bytes of UTF-8, which are never fewer than characters. What does not fit goes as a
 * whole, least important first, and `rest` tells where it is.
 */
export function fit(sections: Section[], limit: number, rest: string): string {
  const sizes = new Map(sections.map((section) => [section, Buffer.byteLength(section.markdown) + 2]))
  const left = new Set(sections)
  const dropped: Section[] = []
  let size = sections.reduce((sum, section) => sum + (sizes.get(section) ?? 0), 0)
  for (const section of [...sections].sort((a, b) => b.rank - a.rank)) {
    if (size + note(dropped, rest).length * 2 <= limit || section.rank === 0) break
    left.delete(section)
    dropped.push(section)
    size -= sizes.get(section) ?? 0
  }
  const kept = sections.filter((section) => left.has(section)).map(({ markdown }) => markdown)
  if (dropped.length > 0) kept.splice(-1, 0, note(dropped, rest))
  return `${kept.join('\n\n')}\n`
}

function note(dropped: Section[], rest: string): string {
  if (dropped.length === 0) return ''
  return `*Left out here, for its length: ${listed(dropped.map(({ name }) => name))}.* ${rest}`
}
