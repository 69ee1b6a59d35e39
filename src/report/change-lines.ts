import { diffLines } from 'diff'
import { pointerKeys } from '../manifest/json-pointer.ts'
import { visible } from '../manifest/visible.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Change } from '../plan/step.ts'

/** As AWS documents them. */
const members = ['Name', 'Description', 'Uri', 'RoleArn', 'Required', 'Dynamic']

/** The lines of a diff, under a heading for each part of the manifest; what has none comes first. */
export function changeLines(changes: Change[]): string {
  const groups = Array.from(groupBy(changes, ({ path }) => parent(path)))
  return groups
    .sort(([a], [b]) => Number(a !== '') - Number(b !== ''))
    .flatMap(([heading, group]) => [
      ...(heading === '' ? [] : [`@@ ${heading} @@`]),
      ...inOrder(group).flatMap(leafLines)
    ])
    .join('\n')
}

function inOrder(changes: Change[]): Change[] {
  const place = ({ path }: Change): number => members.indexOf(pointerKeys(path).at(-1) ?? '')
  return [...changes].sort((a, b) => place(a) - place(b))
}

function leafLines({ path, before, after }: Change): string[] {
  const leaf = visible(pointerKeys(path).at(-1) ?? '')
  if (typeof before === 'string' && typeof after === 'string') {
    if (differInLines(before, after)) return [`  ${leaf}:`, ...textLines(before, after)]
    ;[before, after] = shortened(before, after)
  }
  const lines: string[] = []
  if (before !== undefined) lines.push(`- ${leaf}: ${shown(before)}`)
  if (after !== undefined) lines.push(`+ ${leaf}: ${shown(after)}`)
  return lines
}

/** Line by line, a line break that was added to the end could not be seen. */
function differInLines(before: string, after: string): boolean {
  const [left, right] = [before, after].map((text) => text.replace(/\n+$/, ''))
  return left !== right && (before.includes('\n') || after.includes('\n'))
}

function textLines(before: string, after: string): string[] {
  // A last line without its break would differ for nothing but that another line follows; a break that only one text
  // ends with is shown as an empty line.
  const end = before.endsWith('\n') && after.endsWith('\n') ? '' : '\n'
  return (
    diffLines(before + end, after + end, { maxEditLength: 1000 })?.flatMap(({ value, added, removed }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${added ? '+' : removed ? '-' : ' '}   ${visible(line)}`)
    ) ?? [`-   ${visible(before)}`, `+   ${visible(after)}`]
  )
}

/** A value as YAML would have it where that is plain, else as JSON. */
function shown(value: unknown): string {
  if (typeof value === 'string' && /^[^\s"'[{].*\S$|^[^\s"'[{]$/.test(value)) return visible(value)
  return visible(JSON.stringify(value))
}

/** Of two long Uris, what differs and the part before it: `…:BackUp:3` and `…:BackUp:4`. */
function shortened(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= 40 || !/^arn:|:\/\//.test(before)) return [before, after]
  const [left, right] = [before, after].map((uri) => uri.split(/(?<=[:/])/)) as [string[], string[]]
  let same = 0
  while (same < Math.min(left.length, right.length) && left[same] === right[same]) same++
  const keep = Math.max(0, same - 1)
  if (keep < 2) return [before, after]
  return [`…${left.slice(keep).join('')}`, `…${right.slice(keep).join('')}`]
}

/** `Actions › PRE_START_DEPLOYMENT` of `/Actions/PRE_START_DEPLOYMENT/0/Uri`: an action point has one action. */
function parent(path: string): string {
  const parents = pointerKeys(path).slice(0, -1)
  if (parents[0] === 'Actions' && parents[2] === '0') parents.splice(2, 1)
  return visible(parents.join(' › '))
}
