import type { Finding } from '../manifest/finding.ts'
import { count, grouped } from './count.ts'
import { code, folded, link, text } from './markdown.ts'
import type { Links, Report, Section } from './report.ts'

/** More would push the plan out of sight. */
const atOnce = 20

/** Nobody reads more of them here. */
const most = 1_000

/** What is wrong with the manifests, errors first, each with a link to its line at the commit. */
export function findingSections({ findings, links }: Report): Section[] {
  if (findings.length === 0) return []
  const sorted = [...findings].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'))
  const items = sorted.slice(0, most).map((finding) => {
    const sign = finding.level === 'error' ? '❌' : '⚠️'
    return `- ${sign} ${place(finding, links)} ${code(finding.code)}: ${text(finding.message)}`
  })
  if (findings.length > most) items.push(`- … and ${grouped(findings.length - most)} more, in the output \`findings\``)
  const list = items.length > atOnce ? folded(count(findings.length, 'finding'), items.join('\n')) : items.join('\n')
  return [{ name: 'the findings', markdown: `### Findings\n\n${list}`, rank: 3 }]
}

function place({ file, line, column, code: kind }: Finding, { repository, sha }: Links): string {
  const shown = code(kind === 'no-manifests' ? file : `${file}:${line}:${column}`)
  if (repository === undefined || sha === undefined || kind === 'no-manifests') return shown
  const path = file.split('/').map(encoded).join('/')
  return link(shown, `${repository}/blob/${sha}/${path}?plain=1#L${line}`)
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
}
