import { diffLines } from 'diff'

import { pointerKeys } from '../manifest/json-pointer.ts'
import { visible } from '../manifest/visible.ts'
import { groupBy } from '../plan/group-by.ts'
import type { ResourceNames } from '../plan/resource-names.ts'
import type { Change, Step } from '../plan/step.ts'
import { count, firstOf } from './count.ts'
import { code, fenced, folded } from './markdown.ts'
import { userChanges } from './own-tags.ts'
import { pieces } from './pieces.ts'
import type { Report, Section } from './report.ts'
import { resource } from './resource.ts'

/** As AWS documents them. */
const members = ['Name', 'Description', 'Uri', 'RoleArn', 'Required', 'Dynamic']

/** In a heading where there is no room for all; the table of steps has them. */
const mostPlaces = 10

/** What differs, extension by extension, as a diff that a person can read. */
export function differenceSections({ plan }: Report): Section[] {
  const steps = plan?.steps.filter((step) => userChanges(step).length > 0) ?? []
  if (plan === undefined || steps.length === 0) return []
  const blocks = (most: number): string[] =>
    Array.from(groupBy(steps, ({ extension }) => extension).values()).flatMap((group) =>
      differences(group, plan.resourceNames, most)
    )
  // Some stay also where the steps alone would fill a comment.
  const shown = (some: string[]): Section => {
    return { name: 'the differences', markdown: ['### Differences', ...some].join('\n\n'), rank: 3 }
  }
  const rest = (some: string[]): Section => {
    const markdown = folded(count(some.length, 'more difference'), some.join('\n\n'))
    return { name: 'the rest of the differences', markdown, rank: 7 }
  }
  const cut = (longest: number): Section[] =>
    pieces(blocks(mostPlaces), longest, (block) => block.length).map((piece, index) =>
      index === 0 ? shown(piece) : rest(piece)
    )
  return [{ ...shown(blocks(Infinity)), pieces: cut }]
}

/** Of one extension; what is the same for several resources stands there once, under all their names. */
function differences(steps: Step[], names: ResourceNames, most: number): string[] {
  const things = Array.from(groupBy(steps, thing).values(), (group) => ({
    step: group[0],
    changes: group.flatMap(userChanges)
  }))
  const alike = groupBy(things, ({ step, changes }) =>
    JSON.stringify('resource' in step ? ['association', changes] : [step.operation])
  )
  return Array.from(alike.values(), (group) => {
    const [{ step, changes }] = group
    const places = group.flatMap(({ step }) => ('resource' in step ? [resource(step.resource, names)] : []))
    const title = places.length > 0 ? `on ${firstOf(places, most, 'resource')}` : versionTitle(step)
    return `#### ${code(step.extension)} ${title}\n\n${fenced('diff', changeLines(changes))}`
  })
}

/** An association whose values and tags change has a step for each. */
function thing(step: Step): string {
  if ('associationId' in step) return `association ${step.associationId}`
  return 'resource' in step ? step.resource : step.operation
}

function versionTitle(step: Step): string {
  if (!('toVersion' in step)) return ''
  return 'fromVersion' in step ? `version ${step.fromVersion} → ${step.toVersion}` : `version ${step.toVersion}`
}

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
