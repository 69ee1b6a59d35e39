import { fenced, text } from './markdown.ts'
import type { Report, Section } from './report.ts'

/** What went wrong, each with the lines that cure it. */
export function errorSections({ errors }: Report): Section[] {
  if (errors.length === 0) return []
  return [{ name: 'the errors', markdown: `### Errors\n\n${errors.map(item).join('\n')}`, rank: 1 }]
}

export function noticeSections({ plan, notices }: Report): Section[] {
  const all = Array.from(new Set([...(plan?.notices ?? []), ...notices]))
  if (all.length === 0) return []
  return [{ name: 'the notices', markdown: `### Notices\n\n${all.map(item).join('\n')}`, rank: 6 }]
}

/** A message as an item of a list: its sentences as text, lines that are set in (a policy, YAML) as they are. */
export function item(message: string): string {
  const parts: string[] = []
  let block: string[] = []
  const endBlock = (): void => {
    if (block.length > 0) parts.push(`\n${fenced('', block.join('\n'))}\n`)
    block = []
  }
  for (const line of message.trimEnd().split('\n')) {
    if (/^\s/.test(line) || (line === '' && block.length > 0)) block.push(line)
    else {
      endBlock()
      if (line !== '') parts.push(parts.length > 0 ? `\n${text(line)}` : text(line))
    }
  }
  endBlock()
  return `- ${parts.join('\n').replaceAll('\n', '\n  ')}`
}
