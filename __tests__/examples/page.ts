import { readFile } from 'node:fs/promises'

/** A fenced `sh` block of a page, with the `text` block right after it: what its commands print. */
export interface CodeBlock {
  heading: string
  commands: string
  expected?: string
}

/** What a page tells its reader to type, from top to bottom. */
export async function commandsOf(path: string): Promise<CodeBlock[]> {
  const blocks: CodeBlock[] = []
  let heading = ''
  let fence: { language: string; lines: string[] } | undefined
  let last: CodeBlock | undefined
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    if (fence !== undefined) {
      if (line !== '```') fence.lines.push(line)
      else {
        const text = fence.lines.join('\n')
        if (fence.language === 'sh') blocks.push((last = { heading, commands: text }))
        else if (fence.language === 'text' && last !== undefined) last.expected = text
        fence = undefined
      }
    } else if (line.startsWith('```')) fence = { language: line.slice(3), lines: [] }
    else if (line.startsWith('#')) heading = line.replace(/^#+ /, '')
  }
  return blocks
}

/**
 * Whether `actual` is what a page shows. In the page, `…` stands for any text within a line, and a line of `…` alone
 * for any number of lines.
 */
export function shows(expected: string, actual: string): boolean {
  const pattern = expected
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escape).join('.*?')} *\n`))
    .join('')
  return new RegExp(`^${pattern}$`).test(`${actual.trim()}\n`)
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
