import { listed } from '../manifest/wording.ts'
import type { Section } from './report.ts'

/** How long a text is where it stands. */
export type Measure = (text: string) => number

/** What is shorter stays or goes as a whole. */
const leastPiece = 4_000

/**
 * Joins sections up to a limit. Each stays or goes as a whole, the most important are the first to find room, and
 * `rest` tells where the others are. Where there is no room for all, a long one falls into pieces.
 */
export function fit(
  sections: Section[],
  { limit, measure, rest }: { limit: number; measure: Measure; rest: string }
): string {
  const sizeOf = ({ markdown }: Section): number => measure(markdown) + 2
  const whole = sections.reduce((sum, section) => sum + sizeOf(section), 0)
  if (whole <= limit) return joined(sections.map(({ markdown }) => markdown))
  // Whatever else there is, some of each finds room.
  const share = Math.max(limit / 10, leastPiece)
  const parts = sections.flatMap((section) =>
    section.pieces !== undefined && sizeOf(section) > share ? section.pieces(share) : [section]
  )
  const droppable = parts.filter(({ rank }) => rank > 0)
  const room = limit - measure(note(droppable, rest)) - 2
  const kept = new Set<Section>()
  let size = 0
  for (const section of [...parts].sort((a, b) => a.rank - b.rank)) {
    if (section.rank > 0 && size + sizeOf(section) > room) continue
    kept.add(section)
    size += sizeOf(section)
  }
  const texts = parts.filter((section) => kept.has(section)).map(({ markdown }) => markdown)
  const dropped = droppable.filter((section) => !kept.has(section))
  if (dropped.length > 0) texts.splice(-1, 0, note(dropped, rest))
  return joined(texts)
}

function joined(texts: string[]): string {
  return `${texts.join('\n\n')}\n`
}

function note(dropped: Section[], rest: string): string {
  const names = Array.from(new Set(dropped.map(({ name }) => name)))
  return `*Left out here, because the report is too long: ${listed(names)}.* ${rest}`
}
