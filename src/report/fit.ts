import { listed } from './count.ts'
import type { Section } from './report.ts'

/**
 * Joins sections up to a limit in bytes of UTF-8, which are never fewer than characters. Each stays or goes as a whole,
 * the most important are the first to find room, and `rest` tells where the others are.
 */
export function fit(sections: Section[], limit: number, rest: string): string {
  const whole = sections.reduce((sum, section) => sum + sizeOf(section), 0)
  const droppable = sections.filter(({ rank }) => rank > 0)
  const room = whole <= limit ? limit : limit - Buffer.byteLength(note(droppable, rest)) - 2
  const kept = new Set<Section>()
  let size = 0
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    if (section.rank > 0 && size + sizeOf(section) > room) continue
    kept.add(section)
    size += sizeOf(section)
  }
  const parts = sections.filter((section) => kept.has(section)).map(({ markdown }) => markdown)
  const dropped = droppable.filter((section) => !kept.has(section))
  if (dropped.length > 0) parts.splice(-1, 0, note(dropped, rest))
  return `${parts.join('\n\n')}\n`
}

function sizeOf({ markdown }: Section): number {
  return Buffer.byteLength(markdown) + 2
}

function note(dropped: Section[], rest: string): string {
  return `*Left out here, for its length: ${listed(dropped.map(({ name }) => name))}.* ${rest}`
}
