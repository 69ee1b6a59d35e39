/**
 * Writes the parts of docs/ that come from the sources, between `<!-- name -->` and `<!-- /name -->`:
 * `node scripts/docs.ts` (Node 24). A test checks that they are up to date.
 */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { permissions, policyFor, type PermittedCommand } from '../src/appconfig/permissions.ts'
import { findingCodes } from '../src/manifest/finding-codes.ts'

const commands: PermittedCommand[] = ['plan', 'drift', 'export', 'apply']
const target = { accountId: '111122223333', region: 'eu-central-1', partition: 'aws' }

/** Page → name of the part → Markdown. */
const parts: Record<string, () => Record<string, string>> = {
  'docs/appconfig-local.md': () => ({
    help: helpOf(),
    'help-invoke': helpOf('invoke'),
    'help-policy': helpOf('policy')
  }),
  'docs/manifests.md': () => ({
    findings: table(
      ['code', 'level', 'when'],
      Object.entries(findingCodes).map(([code, { level, when }]) => [`\`${code}\``, level, when])
    )
  }),
  'docs/permissions.md': () => ({
    plan: json(policyFor('plan', target)),
    apply: json(policyFor('apply', target)),
    actions: table(
      ['action', 'resource', 'commands'],
      permissions.map(({ operation, resources, access }) => [
        `\`appconfig:${operation}\``,
        resources.map((resource) => `\`${resource.replace('{account}', '…')}\``).join(', '),
        access === 'write' ? '`apply`' : commands.map((command) => `\`${command}\``).join(', ')
      ])
    )
  })
}

export const pages = Object.keys(parts)

/** The page with its parts up to date. */
export async function written(page: string): Promise<string> {
  let text = await readFile(page, 'utf8')
  for (const [name, content] of Object.entries(parts[page]?.() ?? {})) {
    const [before = '', rest = ''] = text.split(`<!-- ${name} -->`)
    const [, after = ''] = rest.split(`<!-- /${name} -->`)
    text = `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`
  }
  return format(text, { ...(await resolveConfig(page)), filepath: page })
}

function helpOf(...subcommand: string[]): string {
  const help = execFileSync(process.execPath, ['dist/local/index.js', ...subcommand, '--help'], { encoding: 'utf8' })
  return ['```text', help.trimEnd(), '```'].join('\n')
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function json(value: unknown): string {
  return ['```json', JSON.stringify(value, undefined, 2), '```'].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  for (const page of pages) await writeFile(page, await written(page))
}
