import type { Finding } from '../../src/manifest/finding.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Step } from '../../src/plan/step.ts'
import type { Report } from '../../src/report/report.ts'

/** Texts that try to be more than text: each stands for what GitHub, a browser or Mermaid would make of it. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '</code></pre></details><script>alert(1)</script>',
  '<!-- appconfig-extensions:plan:0 -->',
  '-->',
  '`</code><b>x</b>`',
  'a`b``c```d',
  '```\n</pre>\n# heading\n```',
  '~~~\n# heading',
  '\n\n# heading\n\n- item\n\n> quote\n\n---\n\n| a | b |\n| - | - |\n',
  'a | b | <img src=x> | c',
  'a\\|<img src=x>|b',
  '\\',
  'ends with a backslash \\',
  '![picture](https://evil.example/x.png)',
  '[link](https://evil.example) [ref][1] [^1]',
  '[1]: https://evil.example',
  '<https://evil.example> https://evil.example www.evil.example evil@evil.example mailto:evil@evil.example',
  '@octocat @example/team (@octocat) `@octocat',
  '#123 example/other#123 GH-123 example/other@8c1f0e9d2b3a4c5d6e7f8091a2b3c4d5e6f70819 8c1f0e9',
  '&lt;b&gt; &#60;b&#62; &amp; &copy;',
  '**bold** __bold__ *it* _it_ ~~gone~~ a_b_c',
  '$x^2$ $`x`$ $$x$$',
  ':smile: :+1:',
  '- [x] task',
  '1. one',
  '+ plus',
  '=====',
  '    code',
  '\u202Etxt.exe\u202C \u200Bhidden\uFEFF \u0007\u001b[31mred\u0000 \u{E0041}',
  'line\r\nline\u2028line',
  '::error file=x::forged',
  '##[error]forged',
  '"] --> evil["x',
  'end\nclick n0 "https://evil.example"',
  '%%{init: {"theme":"dark"}}%%',
  '#quot;#lt;b#gt; "`**md**`"',
  'fa:fa-ban $$x$$ 1. one',
  '__proto__',
  'constructor',
  '\ud800 lone surrogate'
]

/** A report of every command with this text in every field that comes from a file, from AWS, or from an error. */
export function reportsWith(text: string): Record<string, Report> {
  const names = { 'arn:aws:appconfig:r:a:application/1/environment/2': text }
  const resource = 'arn:aws:appconfig:r:a:application/1/environment/2'
  const tags = { [text]: text }
  const changes = [
    { path: `/Tags/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`, before: text, after: `${text}!` },
    { path: `/Actions/PRE_START_DEPLOYMENT/0/Uri`, after: { [text]: text } }
  ]
  const step = { extension: text, reason: text }
  const steps: Step[] = [
    {
      operation: 'create-version',
      ...step,
      extensionId: text,
      fromVersion: 1,
      toVersion: 2,
      changes,
      input: { name: text, definition: { Actions: {} }, tags }
    },
    {
      operation: 'create-association',
      ...step,
      resource,
      toVersion: 2,
      changes,
      input: { parameters: tags, tags }
    },
    {
      operation: 'tag-association',
      ...step,
      extensionId: text,
      resource: text,
      associationId: text,
      toVersion: 2,
      changes: [{ path: '/Tags/appconfig-extensions:owner', after: text }],
      input: { arn: text, set: tags, remove: [text] }
    },
    { operation: 'delete-association', ...step, extensionId: text, resource: text, associationId: text, fromVersion: 1 }
  ]
  const finding: Finding = { file: text, line: 1, column: 1, level: 'error', code: 'schema', message: text }
  const plan: Plan = {
    target: { label: text, accountId: 'a', region: 'r', partition: 'aws' },
    owner: text,
    fingerprint: 'sha256:00',
    steps,
    unmanaged: [{ extension: text, version: 1, resource, associationId: text, owner: text }],
    findings: [],
    notices: [text],
    coverage: [
      { extension: text, version: 2, resource, actionPoints: ['PRE_START_DEPLOYMENT'], change: 'added' },
      { extension: text, version: 1, resource: text, actionPoints: [], change: 'removed' }
    ],
    resourceNames: names
  }
  const base = {
    target: text,
    owner: text,
    findings: [finding, { ...finding, level: 'warning' as const, code: 'no-manifests' as const }],
    errors: [text, `What happened.\n  ${text}\n${text}`],
    warnings: [text],
    notices: [text],
    requestCount: 1,
    links: { repository: 'https://github.com/example/repo', sha: '0123456789abcdef', run: 'https://github.com/run' }
  }
  const place = { extension: text, resource, associationId: text }
  const definition = { Description: text, Actions: {}, Parameters: { [text]: { Description: text } } }
  return {
    validate: { ...base, command: 'validate' },
    plan: { ...base, command: 'plan', plan },
    apply: {
      ...base,
      command: 'apply',
      plan,
      ledger: {
        entries: steps.map((step, index) => ({
          step,
          status: index === 0 ? 'failed' : 'not-started',
          message: index < 3 ? text : `${text}\n  ${text}`
        }))
      }
    },
    drift: {
      ...base,
      command: 'drift',
      plan,
      driftReport: {
        drift: [
          { ...place, kind: 'changed-tags', path: text, expected: text, found: { [text]: [text] } },
          { ...place, kind: 'foreign-version', expected: { version: 1 }, found: { version: 2, changes } },
          { ...place, kind: 'edited-version', expected: { version: 1 }, found: { version: 1, definition } },
          { ...place, kind: 'undeclared-association', found: { version: 1, parameters: { [text]: text } } },
          { ...place, kind: 'duplicate-association', expected: text, found: text }
        ],
        pending: steps
      }
    },
    export: { ...base, findings: [], errors: [], command: 'export', exported: [text] }
  }
}
