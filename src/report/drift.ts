import { leavesThatDiffer } from '../plan/changes.ts'
import type { Drift, DriftKind, VersionInDrift } from '../plan/drift/drift.ts'
import { groupBy } from '../plan/group-by.ts'
import type { ResourceNames } from '../plan/resource-names.ts'
import { changeLines } from './change-lines.ts'
import { count, grouped } from './count.ts'
import { code, fenced, folded, table } from './markdown.ts'
import { atOnce } from './items.ts'
import { pieces } from './pieces.ts'
import type { Report, Section } from './report.ts'
import { resource } from './resource.ts'
import { stepTable } from './steps.ts'

const settling: Record<DriftKind, string> = {
  'foreign-version':
    'Someone else published a version. `apply` publishes what the manifest says as the next one; to keep theirs, write what it changes into the manifest.',
  'edited-version':
    'A version was edited in place. `apply` publishes what the manifest says as the next version; to keep the edit, write it into the manifest. If the newest version already says what the manifest says, the edited one is older: it is listed here until nothing is associated with it.',
  'changed-tags':
    '`apply` sets the tags as the manifest has them; to keep these, write them into `Tags`, or leave `Tags` out to leave them to others. Tags that begin with `appconfig-extensions:` are those of AppConfig Extensions itself: `apply` sets them again.',
  'changed-parameters':
    '`apply` sets the values as the manifest has them; to keep these, write them into `Parameters` of the association.',
  'undeclared-association':
    'Declare it under `Associations`, unless its resource is there already: then both run. Or delete it: `apply` with `prune: true` deletes what carries the tag of this owner, `aws appconfig delete-extension-association` any other by its Id.',
  'missing-extension':
    'Never applied, or deleted since. `apply` creates it; if you do not want it, delete its manifest.',
  'missing-association':
    'Never applied, or deleted since. `apply` creates it; if you do not want it, remove it from `Associations`.',
  'moved-association':
    'Someone else moved it to another version. `apply` moves it back; to keep it there, pin it with `ExtensionVersionNumber`.',
  'duplicate-association':
    'The extension runs twice there. `apply` deletes all but one that carry the tag of this owner, `aws appconfig delete-extension-association` any other by the Id that was found.',
  'undeclared-extension':
    'No manifest declares it any more. Write one (`export` does, with its name in `export-names`), or delete it: `apply` with `prune: true` does, unless a manifest still names it with `ExtensionIdentifier` or associations of others use it.'
}

/** What was changed behind the manifests' back: expected, found, and how to settle it. */
export function driftSections(report: Report): Section[] {
  const { driftReport, plan } = report
  if (driftReport === undefined) return []
  const names = plan?.resourceNames ?? {}
  const sections: Section[] = []
  for (const [kind, group] of groupBy(driftReport.drift, ({ kind }) => kind)) {
    sections.push(...kindSections(kind, group, names))
  }
  if (driftReport.pending.length > 0) {
    const summary = `${count(driftReport.pending.length, 'step')} pending: the manifests are ahead of the last apply`
    const steps = stepTable(
      driftReport.pending.map((step) => ({ step })),
      names
    )
    sections.push({ name: 'what is pending', markdown: folded(summary, steps), rank: 6 })
  }
  return sections
}

/** Of one kind; the first ones stay also where an issue has no room for all of them. */
function kindSections(kind: DriftKind, group: Drift[], names: ResourceNames): Section[] {
  const [first, more] = [group.slice(0, atOnce), group.slice(atOnce)]
  const name = code(kind)
  const shown = (some: Drift[]): Section => {
    const markdown = [`### ${name}`, differences(some, names), `**To settle it:** ${settling[kind]}`].join('\n\n')
    return { name, markdown, rank: 2 }
  }
  const rest = (some: Drift[]): Section => {
    const markdown = folded(`${grouped(some.length)} more`, differences(some, names))
    return { name: `the rest of ${name}`, markdown, rank: 6 }
  }
  const cut = (some: Drift[], longest: number): Drift[][] =>
    pieces(some, longest, (drift) => differences([drift], names).length)
  const sections: Section[] = [
    {
      ...shown(first),
      pieces: (longest) => cut(first, longest).map((piece, index) => (index === 0 ? shown(piece) : rest(piece)))
    }
  ]
  if (more.length > 0) sections.push({ ...rest(more), pieces: (longest) => cut(more, longest).map(rest) })
  return sections
}

function differences(group: Drift[], names: ResourceNames): string {
  const rows = group.map((drift) => {
    const { extension, resource: arn, path } = drift
    const where = [arn === undefined ? '' : resource(arn, names), path === undefined ? '' : code(path)]
    return [code(extension), where.filter(Boolean).join('<br>'), ...values(drift)]
  })
  return [table(['Extension', 'Where', 'Expected', 'Found'], rows), ...group.flatMap(contentFound)].join('\n\n')
}

const nothing = '*nothing*'

/** What was expected and what was found, in a cell each. */
function values(drift: Drift): [string, string] {
  if (drift.kind === 'missing-extension') return ['*what the manifest says*', nothing]
  if (drift.kind === 'duplicate-association') return [code(drift.expected), code(drift.found)]
  if (drift.kind === 'undeclared-association') {
    return [nothing, `${code(drift.associationId)}<br>${version(drift.found)}`]
  }
  if (drift.path === undefined) return [version(drift.expected), version(drift.found)]
  return [leaf(drift.expected), leaf(drift.found)]
}

function leaf(value: unknown): string {
  if (value === undefined) return nothing
  return code(typeof value === 'string' ? value : JSON.stringify(value))
}

function version(one: VersionInDrift | undefined): string {
  if (one === undefined) return nothing
  const parameters = Object.entries(one.parameters ?? {}).map(([key, text]) => code(`${key}: ${text}`))
  return [`version ${one.version}${one.definition === undefined ? '' : ', edited'}`, ...parameters].join('<br>')
}

/** What a version says that is not the manifest's, below the table: nobody reads it in a cell. */
function contentFound(drift: Drift): string[] {
  if (drift.kind !== 'foreign-version' && drift.kind !== 'edited-version') return []
  if (drift.path !== undefined || drift.found === undefined) return []
  const { version, changes, definition } = drift.found
  const title = `${code(drift.extension)} version ${version}`
  if (changes !== undefined) return [`${title} changes\n\n${fenced('diff', changeLines(changes))}`]
  if (definition === undefined) return []
  return [`${title} says\n\n${fenced('diff', changeLines(leavesThatDiffer({}, definition)))}`]
}
