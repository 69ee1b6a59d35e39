import { listed } from './count.ts'
import type { Section } from './report.ts'

/** How long a text is where it stands. */
export type Measure = (text: string) => number

/**
 * Joins sections up to a limit. Each stays or goes as a whole, the most important are the first to find room, and
 * `rest` tells where the others are.
 */
export function fit(
  sections: Section[],
  { limit, measure, rest }: { limit: number; measure: Measure; rest: string }
): string {
  const sizeOf = ({ markdown }: Section): number => measure(markdown) + 2
  const whole = sections.reduce((sum, section) => sum + sizeOf(section), 0)
  const droppable = sections.filter(({ rank }) => rank > 0)
  const room = whole <= limit ? limit : limit - measure(note(droppable, rest)) - 2
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

function note(dropped: Section[], rest: string): string {
  return `*Left out here, for its length: ${listed(dropped.map(({ name }) => name))}.* ${rest}`
}
