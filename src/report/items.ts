import { grouped } from './count.ts'
import { fenced, folded, text } from './markdown.ts'
import type { Section } from './report.ts'

/** These stay where a comment has no room for all of them: whoever reads it learns what is wrong. */
export const atOnce = 20

/** A list of what is wrong; beyond the first items it folds, and is left out sooner. */
export function itemSections({ name, rank }: Omit<Section, 'markdown'>, title: string, items: string[]): Section[] {
  if (items.length === 0) return []
  const [first, more] = [items.slice(0, atOnce), items.slice(atOnce)]
  const sections = [{ name, markdown: `### ${title}\n\n${first.join('\n')}`, rank }]
  if (more.length > 0) {
    const markdown = folded(`${grouped(more.length)} more`, more.join('\n'))
    sections.push({ name: `the rest of ${name}`, markdown, rank: 6 })
  }
  return sections
}

/** A message as an item of a list: its sentences as text, lines to copy (a policy, YAML) as they are. */
export function item(message: string, lead = ''): string {
  const parts: string[] = []
  let block: string[] = []
  const endBlock = (): void => {
    if (block.length > 0) parts.push(`\n${fenced('', outdented(block))}\n`)
    block = []
  }
  for (const line of message.trimEnd().split('\n')) {
    if (/^[\s[\]{}]/.test(line) || (line === '' && block.length > 0)) block.push(line)
    else {
      endBlock()
      if (line !== '') parts.push(parts.length > 0 ? `\n${text(line)}` : text(line))
    }
  }
  endBlock()
  return `- ${lead}${parts.join('\n').replaceAll('\n', '\n  ')}`
}

function outdented(lines: string[]): string {
  const depths = lines.filter((line) => line !== '').map((line) => line.search(/\S|$/))
  const depth = depths.reduce((least, each) => Math.min(least, each), Infinity)
  return lines
    .map((line) => line.slice(depth))
    .join('\n')
    .trimEnd()
}
