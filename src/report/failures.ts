import { groupBy } from '../plan/group-by.ts'
import { refusalOf, type LedgerEntry } from '../plan/ledger.ts'
import type { ResourceNames } from '../plan/resource-names.ts'
import { count, firstOf } from './count.ts'
import { code } from './markdown.ts'
import { item, itemSections } from './items.ts'
import type { Report, Section } from './report.ts'
import { resource } from './resource.ts'

/** The table of steps has all of them: a reason must not be lost for the number of those that share it. */
const mostNamed = 10

/** What an apply did not do, and why: a reason that several steps share stands once. */
export function failureSections({ ledger, plan, errors }: Report): Section[] {
  // Where an apply was refused as a whole, the errors above say why.
  const refusal = refusalOf(errors)
  const undone = ledger?.entries.filter((entry) => entry.status !== 'done') ?? []
  const untold = undone.filter(({ message }) => message !== refusal)
  const groups = groupBy(untold, (entry) =>
    JSON.stringify(entry.status === 'failed' ? failureOf(entry) : [entry.message])
  )
  const items = Array.from(groups.values(), (group) => {
    const [{ status, message }] = group
    const failed = status === 'failed'
    const subject = failed || group.length <= 3 ? steps(group, plan?.resourceNames ?? {}) : count(group.length, 'step')
    return item(message, `${failed ? '❌' : '⏸️ not started:'} ${subject}: `)
  })
  return itemSections({ name: 'what was not done, and why', rank: 1 }, 'Not done, and why', items)
}

/** One cause keeps steps of several extensions from being done. */
function failureOf({ step, message, sharedCause }: Exclude<LedgerEntry, { status: 'done' }>): string[] {
  return sharedCause === undefined ? [step.extension, message] : [sharedCause]
}

function steps(entries: LedgerEntry[], names: ResourceNames): string {
  const all = entries.map(({ step }) => {
    const place = 'resource' in step ? ` on ${resource(step.resource, names)}` : ''
    return `${code(step.operation)} of ${code(step.extension)}${place}`
  })
  return firstOf(all, mostNamed, 'step')
}
