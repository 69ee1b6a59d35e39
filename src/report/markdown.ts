import { visible, visibleLines } from '../manifest/visible.ts'

/*
 * Every text that comes from outside enters a report through one of these, one for each context. What they guard
 * against is all that GitHub makes of Markdown: CommonMark, tables, HTML, mentions, references, emoji and formulas.
 */

/** A word of which GitHub would make a link, a mention, a reference to an issue or a commit, an emoji or a formula. */
const linking = /:\/\/|@|#\d|\$|www\.|:[\w+-]+:|\b[A-Z]{2,}-\d|\b[0-9a-f]{7,40}\b/i

/**
 * Running text in one line. `` `code` `` in it stays code. A word of which GitHub would make something else becomes
 * code as well: it reads as it was written, can be copied, and is nothing but text.
 */
export function text(value: string): string {
  // Indented, it could be a heading, a list or code.
  const words = visible(value)
    .trimStart()
    .matchAll(/(?<=^|[\s(])`[^`]+`(?=[.,;:?!)]*(?:\s|$))|\s+|[^\s`]+|`/g)
  let result = ''
  for (const [word] of words) {
    if (/^`.+`$/.test(word)) result += code(word.slice(1, -1))
    else if (linking.test(word)) result += linkless(word)
    else result += escapePunctuation(word)
  }
  return result.replace(/^[-+=#]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A name or a value, letter by letter. */
export function code(value: string): string {
  const shown = visible(value)
  if (shown === '') return '<code> </code>'
  // A bar would end the cell of a table even in code, and its escape holds in tables alone.
  return shown
    .split('|')
    .map((part) => (part === '' ? '' : span(part)))
    .join('<code>&#124;</code>')
}

function span(shown: string): string {
  const fence = '`'.repeat(longestRun(shown) + 1)
  // Markdown takes one space off at each end, unless there is nothing else.
  const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A block that is shown as it is; its fence is longer than any in it. */
export function fenced(language: string, value: string): string {
  const lines = visibleLines(value).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1))
  return `${fence}${language}\n${lines}\n${fence}`
}

/**
 * @param label Markdown without links
 * @param url with its parts percent-encoded already; what would end it is encoded here
 */
export function link(label: string, url: string): string {
  return `[${label}](${url.replace(/[\s()<>\\"'*_~`[\]]/g, percent)})`
}

/**
 * A table without the columns that would be empty.
 * @param rows cells of Markdown in one line each
 */
export function table(head: string[], rows: string[][]): string {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''))
  const line = (cells: string[]): string => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** @param summary HTML */
export function folded(summary: string, markdown: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`
}

/** The word as code, its outer punctuation beside it. */
function linkless(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && '("\'“‘'.includes(word.charAt(start))) start++
  while (end > start && ')"\'”’.,;:!?'.includes(word.charAt(end - 1))) end--
  return escapePunctuation(word.slice(0, start)) + code(word.slice(start, end)) + escapePunctuation(word.slice(end))
}

function escapePunctuation(word: string): string {
  return word
    .replace(/[\\`*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/[<>&|]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function longestRun(value: string): number {
  let longest = 0
  for (const [run] of value.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
