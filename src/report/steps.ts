import type { LedgerEntry, StepStatus } from '../plan/ledger.ts'
import { groupBy } from '../plan/group-by.ts'
import type { ResourceNames } from '../plan/resource-names.ts'
import type { Operation, Step } from '../plan/step.ts'
import { count } from './count.ts'
import { code, folded, table, text } from './markdown.ts'
import { userChanges, setsOnlyOwnTags } from './own-tags.ts'
import { pieces } from './pieces.ts'
import type { Report, Section } from './report.ts'
import { resource } from './resource.ts'

type Entry = Pick<LedgerEntry, 'step' | 'message'> & { status?: StepStatus }

const signs: Record<Operation, string> = {
  'create-extension': '➕',
  'create-version': '➕',
  'adopt-extension': '🏷️',
  'tag-extension': '🏷️',
  'create-association': '➕',
  'replace-association': '🔀',
  'update-association': '✏️',
  'tag-association': '🏷️',
  'delete-association': '➖',
  'delete-version': '➖',
  'delete-extension': '➖'
}

const results: Record<StepStatus, string> = {
  done: '✅ done',
  failed: '❌ failed',
  'not-started': '⏸️ not started'
}

/** In a row. */
const mostPlaces = 40

/** What changes, or what became of it: a row for what is done alike to several resources. */
export function stepSections({ plan, ledger, driftReport }: Report): { shown: Section[]; folded: Section[] } {
  const sections: { shown: Section[]; folded: Section[] } = { shown: [], folded: [] }
  if (plan === undefined || driftReport !== undefined) return sections
  const entries: Entry[] = ledger?.entries ?? plan.steps.map((step) => ({ step }))
  const own = entries.filter(({ step }) => setsOnlyOwnTags(step))
  const shown = entries.filter(({ step }) => !setsOnlyOwnTags(step))
  if (shown.length > 0) {
    const isBegun = entries.some(({ status }) => status === 'done' || status === 'failed')
    const title = ledger === undefined ? 'What changes' : isBegun ? 'What was done' : 'What was to be done'
    sections.shown.push(tableSection(title, shown, plan.resourceNames))
  }
  if (own.length > 0) {
    const summary = `${count(own.length, 'step')} that ${own.length === 1 ? 'sets' : 'set'} only the tags of AppConfig Extensions itself`
    sections.folded.push({
      name: 'the steps that set only own tags',
      markdown: folded(summary, stepTable(own, plan.resourceNames)),
      rank: 9
    })
  }
  return sections
}

/** In pieces, what is deleted stands first: nobody reviews a plan without it. */
function tableSection(title: string, entries: Entry[], names: ResourceNames): Section {
  const section = { name: 'the table of steps', markdown: `### ${title}\n\n${stepTable(entries, names)}`, rank: 2 }
  const cut = (longest: number): Section[] => {
    const groups = rowsOf(entries).sort((a, b) => Number(deletes(b)) - Number(deletes(a)))
    return pieces(groups, longest, (group) => stepTable(group, names).length).map((piece, index) => {
      const steps = piece.flat()
      if (index === 0) return { ...section, markdown: `### ${title}\n\n${stepTable(steps, names)}` }
      const markdown = folded(count(steps.length, 'more step'), stepTable(steps, names))
      return { name: `the rest of ${section.name}`, markdown, rank: deletes(steps) ? 2 : 4 }
    })
  }
  return { ...section, pieces: cut }
}

function deletes(entries: Entry[]): boolean {
  return entries.some(({ step }) => step.operation.startsWith('delete-'))
}

export function stepTable(entries: Entry[], names: ResourceNames): string {
  const withResults = entries.some(({ status }) => status !== undefined)
  const rows = rowsOf(entries).map((group) => row(group, names, withResults))
  return table(['Step', 'Extension', 'Version', 'Where', withResults ? 'Result' : 'Why'], rows)
}

/** What stands in a row: what is done alike to several resources. */
function rowsOf(entries: Entry[]): Entry[][] {
  const groups = groupBy(entries, ({ step, status, message }) =>
    JSON.stringify([step.operation, step.extension, versions(step), status, message])
  )
  return Array.from(groups.values(), (group) =>
    Array.from({ length: Math.ceil(group.length / mostPlaces) }, (_, index) =>
      group.slice(index * mostPlaces, (index + 1) * mostPlaces)
    )
  ).flat()
}

function row(group: Entry[], names: ResourceNames, withResults: boolean): string[] {
  const [first] = group
  if (first === undefined) return []
  const { step, status } = first
  const places = group.flatMap(({ step }) => ('resource' in step ? [resource(step.resource, names)] : []))
  const reasons = new Set(group.map(({ step }) => step.reason))
  const why = reasons.size === 1 && !speaksForItself(step) ? text(step.reason) : ''
  const result = status === undefined ? '' : results[status]
  return [
    `${signs[step.operation]} ${code(step.operation)}`,
    code(step.extension),
    versions(step),
    places.join('<br>'),
    withResults ? result : why
  ]
}

/** The row says it all, or the differences further down do. */
function speaksForItself(step: Step): boolean {
  return /^(create|replace)-/.test(step.operation) || userChanges(step).length > 0
}

function versions(step: Step): string {
  const from = 'fromVersion' in step ? step.fromVersion : undefined
  const to = 'toVersion' in step ? step.toVersion : undefined
  if (from === undefined) return String(to)
  if (to === undefined) return `~~${from}~~`
  const gap = 'strategy' in step && step.strategy === 'DeleteBeforeCreate' ? ', with a gap' : ''
  return `${from} → **${to}**${gap}`
}
