import { createHash } from 'node:crypto'

/** GitHub refuses more characters in a comment or an issue. */
export const longestBody = 65_536

/**
 * The first line of what this project wrote about a target. The label stands there as a hash: any label makes a
 * marker, distinct ones distinct markers, and a masked account is not in it.
 */
export function marker(kind: 'plan' | 'drift', label: string): string {
  return `<!-- appconfig-extensions:${kind}:${createHash('sha256').update(label).digest('hex')} -->`
}

export function hasMarker(body: string | null | undefined, line: string): boolean {
  return lines(body)[0] === line
}

const before = '<!-- appconfig-extensions:reviewed '
const after = ' -->'

/** A line that nobody sees and that a report cannot forge: it is read from one place alone, right after the marker. */
export function hide(text: string): string {
  return before + JSON.stringify(text).replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d') + after
}

/** What `hide` put there; `undefined` where there is nothing, or nothing that can be read. */
export function hidden(body: string | null | undefined): string | undefined {
  const line = hiddenLine(body)
  if (line === undefined) return undefined
  try {
    const text: unknown = JSON.parse(line.slice(before.length, -after.length))
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}

export function hiddenLine(body: string | null | undefined): string | undefined {
  const line = lines(body)[1]
  return line?.startsWith(before) && line.endsWith(after) ? line : undefined
}

/** GitHub gives a comment that was edited in the browser other line breaks. */
function lines(body: string | null | undefined): string[] {
  return (body ?? '').split(/\r?\n/, 2)
}
