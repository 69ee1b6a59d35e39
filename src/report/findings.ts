import type { Finding } from '../manifest/finding.ts'
import { grouped } from './count.ts'
import { code, link, text } from './markdown.ts'
import { itemSections } from './items.ts'
import type { Links, Report, Section } from './report.ts'

/** Nobody reads more of them here. */
const most = 1_000

/** What is wrong with the manifests, errors first, each with a link to its line at the commit. */
export function findingSections({ findings, links }: Report): Section[] {
  const sorted = [...findings].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'))
  const items = sorted.slice(0, most).map((finding) => {
    const sign = finding.level === 'error' ? '❌' : '⚠️'
    return `- ${sign} ${place(finding, links)} ${code(finding.code)}: ${text(finding.message)}`
  })
  if (findings.length > most) items.push(`- … and ${grouped(findings.length - most)} more, in the output \`findings\``)
  return itemSections({ name: 'the findings', rank: 3 }, 'Findings', items)
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
