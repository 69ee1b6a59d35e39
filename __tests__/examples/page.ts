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
 * for any number of lines. Steps of an apply run side by side: in which order they end, and when the runner is told of
 * a secret, is another one each time.
 */
export function shows(expected: string, actual: string): boolean {
  const pattern = inAnyOrder(expected)
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escape).join('.*?')} *\n`))
    .join('')
  return new RegExp(`^${pattern}$`).test(`${inAnyOrder(actual).trim()}\n`)
}

function inAnyOrder(text: string): string {
  const steps = /(?:^\[\d+\/\d+\] .*(?:\n|$))+/gm
  return `${text.trim()}\n`
    .replaceAll(/^::add-mask::.*\n/gm, '')
    .replace(
      steps,
      (lines) =>
        `${lines
          .trim()
          .replaceAll(/^\[\d+/gm, '[')
          .split('\n')
          .sort()
          .join('\n')}\n`
    )
    .trimEnd()
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
