import { driftSections } from './drift.ts'
import { differenceSections } from './difference.ts'
import { failureSections } from './failures.ts'
import { findingSections } from './findings.ts'
import { fit, type Measure } from './fit.ts'
import { count } from './count.ts'
import { code, folded, link } from './markdown.ts'
import { mapSections } from './map.ts'
import { errorSections, noticeSections, warningSections } from './messages.ts'
import type { Report, Section } from './report.ts'
import { runForSections } from './run-for.ts'
import { stepSections } from './steps.ts'
import { unmanagedSections } from './unmanaged.ts'
import { verdict } from './verdict.ts'

/**
 * The report as Markdown.
 * @param limit of a job summary in bytes, of a comment in characters, as GitHub counts them
 * @param at where it stands: what is left out of a comment is in the job summary
 */
export function renderReport(report: Report, { limit, at }: { limit: number; at: 'summary' | 'comment' }): string {
  const steps = stepSections(report)
  const sections = [
    always(heading(report)),
    always(verdict(report)),
    driftSections(report),
    errorSections(report),
    failureSections(report),
    steps.shown,
    findingSections(report),
    outlook(report),
    exportedSections(report),
    warningSections(report),
    noticeSections(report),
    unmanagedSections(report),
    steps.folded,
    always(footer(report))
  ]
  return fit(sections.flat(), { limit, measure: measures[at], rest: whereTheRestIs(report, at) })
}

/** A character of a comment may take four bytes: what JavaScript counts, two for some, is never fewer. */
const measures: Record<'summary' | 'comment', Measure> = {
  summary: (markdown) => Buffer.byteLength(markdown),
  comment: (markdown) => markdown.length
}

/** What the plan leads to; of drift, folded, as nothing was planned. */
function outlook(report: Report): Section[] {
  const sections = [...runForSections(report), ...differenceSections(report), ...mapSections(report)]
  if (report.driftReport === undefined || sections.length === 0) return sections
  const markdown = folded(
    'What <code>apply</code> would lead to',
    sections.map(({ markdown }) => markdown).join('\n\n')
  )
  return [{ name: 'what an apply would lead to', markdown, rank: 7 }]
}

function always(markdown: string): Section[] {
  return [{ name: '', markdown, rank: 0 }]
}

const towards = { validate: 'for', plan: 'for', apply: 'to', drift: 'in', export: 'from' }

function heading({ command, target }: Report): string {
  return `## AppConfig extensions: ${command}${target === undefined ? '' : ` ${towards[command]} ${code(target)}`}`
}

function exportedSections({ exported }: Report): Section[] {
  if (exported === undefined || exported.length === 0) return []
  const list = exported.map((path) => `- ${code(path)}`).join('\n')
  return [{ name: 'the files', markdown: `### Files\n\n${list}`, rank: 2 }]
}

function footer({ plan, driftReport, owner, requestCount, links }: Report): string {
  const parts = [
    plan === undefined || driftReport !== undefined ? '' : `Fingerprint ${code(plan.fingerprint)}`,
    owner === undefined ? '' : `Owner ${code(owner)}`,
    count(requestCount, 'request') + ' to AWS',
    links.sha === undefined || links.repository === undefined
      ? ''
      : `Commit ${link(code(links.sha.slice(0, 7)), `${links.repository}/commit/${links.sha}`)}`,
    links.run === undefined ? '' : link('This run', links.run)
  ]
  return `---\n\n${parts.filter(Boolean).join(' · ')}`
}

function whereTheRestIs({ plan, driftReport, links }: Report, at: 'summary' | 'comment'): string {
  const outputs =
    plan === undefined
      ? 'every finding is in the output `findings`.'
      : `every ${driftReport === undefined ? 'step' : 'difference'} is in the output \`plan-file\`, every finding in \`findings\`.`
  if (at === 'summary') return outputs.replace('every', 'Every')
  const summary = links.run === undefined ? 'job summary' : link('job summary', links.run)
  return `As much as fits is in the ${summary}; ${outputs}`
}
