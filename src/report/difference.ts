import { groupBy } from '../plan/group-by.ts'
import type { ResourceNames } from '../plan/resource-names.ts'
import type { Step } from '../plan/step.ts'
import { changeLines } from './change-lines.ts'
import { count, firstOf } from './count.ts'
import { code, fenced, folded } from './markdown.ts'
import { userChanges } from './own-tags.ts'
import { pieces } from './pieces.ts'
import type { Report, Section } from './report.ts'
import { resource } from './resource.ts'

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
