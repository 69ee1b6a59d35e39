import { listed } from '../manifest/wording.ts'
import type { Ledger, StepStatus } from '../plan/ledger.ts'
import type { Operation, Step } from '../plan/step.ts'
import { count, grouped } from './count.ts'
import type { Report } from './report.ts'
import { setsOnlyOwnTags } from './own-tags.ts'

/** The whole report in a line. */
export function verdict(report: Report): string {
  const { command, errors, findings, plan, ledger, driftReport, exported } = report
  const wrong = findings.filter(({ level }) => level === 'error').length
  if (ledger !== undefined && (ledger.entries.length > 0 || errors.length === 0)) return applied(ledger, errors.length)
  const warned = findings.length + report.warnings.length
  const warnings = warned > 0 ? ` ${count(warned, 'warning')} below.` : ''
  if (driftReport !== undefined) return drifted(driftReport.drift.length, driftReport.pending.length) + warnings
  if (errors.length > 0 || wrong > 0) {
    const inManifests = wrong > 0 ? `${count(wrong, 'error')} in the manifests` : ''
    const others = errors.length > 0 ? count(errors.length, wrong > 0 ? 'other' : 'error') : ''
    const reasons = listed([inManifests, others].filter(Boolean))
    return `❌ **Failed: ${reasons}.** ${plan === undefined ? consequence[command] : ''}`.trimEnd()
  }
  if (command === 'validate') return `✅ **The manifests are valid.**${warnings}`
  if (exported !== undefined) return `✅ **${count(exported.length, 'manifest')} exported.**${warnings}`
  if (plan === undefined) return ''
  return planned(plan.steps) + warnings
}

const consequence: Record<Report['command'], string> = {
  validate: '',
  plan: 'There is no plan.',
  apply: 'Nothing was changed.',
  drift: 'Whether there is drift is not known.',
  export: 'Nothing was written.'
}

const allApplied = '✅ **Applied:**'

/** Whether a report tells of an apply that did all that it was to do. */
export function tellsThatAllWasApplied(markdown: string): boolean {
  return markdown.includes(`\n\n${allApplied} `)
}

/** There may be more than what they declare. */
const noChanges = '✅ **No changes.** What the manifests declare is deployed.'

const nouns: Record<Operation, [string, string]> = {
  'create-extension': ['new extension', 'new extensions'],
  'create-version': ['new version', 'new versions'],
  'adopt-extension': ['extension adopted', 'extensions adopted'],
  'tag-extension': ['extension tagged', 'extensions tagged'],
  'create-association': ['new association', 'new associations'],
  'replace-association': ['association move', 'association moves'],
  'update-association': ['association with new values', 'associations with new values'],
  'tag-association': ['association tagged', 'associations tagged'],
  'delete-association': ['association deleted', 'associations deleted'],
  'delete-version': ['version deleted', 'versions deleted'],
  'delete-extension': ['extension deleted', 'extensions deleted']
}

function planned(steps: Step[]): string {
  if (steps.length === 0) return noChanges
  return `**${count(steps.length, 'step')}:** ${listed(counted(steps))}.`
}

function counted(steps: Step[]): string[] {
  const own = steps.filter(setsOnlyOwnTags).length
  const numbers = new Map<Operation, number>()
  for (const step of steps) {
    if (!setsOnlyOwnTags(step)) numbers.set(step.operation, (numbers.get(step.operation) ?? 0) + 1)
  }
  const phrases = Array.from(numbers, ([operation, number]) => {
    const phrase = count(number, ...nouns[operation])
    return operation.startsWith('delete-') ? `**${phrase}**` : phrase
  })
  return own > 0 ? [...phrases, `${grouped(own)} that only ${own === 1 ? 'sets' : 'set'} own tags`] : phrases
}

function applied({ entries }: Ledger, errors: number): string {
  const number = (status: StepStatus): number => entries.filter((entry) => entry.status === status).length
  const [done, failed, waiting] = [number('done'), number('failed'), number('not-started')]
  if (entries.length === 0) return noChanges
  if (done === entries.length) {
    const what = listed(counted(entries.map(({ step }) => step)))
    return errors === 0 ? `${allApplied} ${what}.` : `❌ **Applied, with ${count(errors, 'error')}:** ${what}.`
  }
  if (done === 0 && failed === 0) return `❌ **Not applied.** None of the ${count(entries.length, 'step')} was started.`
  const ends = [
    done > 0 ? `${count(done, 'step')} done` : '',
    failed > 0 ? `${count(failed, 'step')} failed` : '',
    waiting > 0 ? `${grouped(waiting)} not started` : ''
  ]
  const what = listed(ends.filter(Boolean))
  return done > 0 ? `❌ **Partly applied:** ${what}.` : `❌ **Not applied:** ${what}.`
}

function drifted(drift: number, pending: number): string {
  const ahead = pending > 0 ? ` ${count(pending, 'step')} pending.` : ''
  if (drift === 0) return `✅ **No drift.**${ahead}`
  return `⚠️ **${count(drift, 'difference')}** that no manifest made.${ahead}`
}
