import type { RunEnvironment } from '../environment.ts'
import { appendSummary, createFolder, setOutput, writeIn } from '../github/outputs.ts'
import { driftFile } from '../plan/drift/drift-file.ts'
import { planFile } from '../plan/plan-file.ts'
import { maskAccount } from '../report/mask.ts'
import { renderReport } from '../report/render.ts'
import type { Context } from './context.ts'
import { hideSecrets } from './hide-secrets.ts'
import { accountsIn } from './known-offline.ts'
import type { Result } from './result.ts'

/** GitHub drops a job summary of 1 MiB; something else may have written to it before. */
const summaryLimit = 1_000_000

/** Tells what a run knows, in every place that it belongs to: files, job summary, comment, issue, outputs. */
export async function publish(context: Context, known: Result): Promise<void> {
  const { inputs, environment, log } = context
  const result = hideSecrets(known, log.hide)
  const accounts = inputs.maskAccountId ? knownAccounts(context, result) : []
  // A manifest may have a secret as well, from a variable.
  const mask = (text: string): string => log.hide(accounts.reduce(maskAccount, text))
  const render = (limit: number): string => mask(renderReport(result, { limit, at: 'comment' }))

  const folder = createFolder(environment.tempDirectory)
  const summary = mask(renderReport(result, { limit: summaryLimit, at: 'summary' }))
  const summaryFile = writeIn(folder, 'summary.md', summary)
  const plan = planOf(result)
  const outputs = {
    'summary-file': summaryFile,
    findings: mask(JSON.stringify(result.findings)),
    'plan-file': plan && writeIn(folder, 'plan.json', mask(`${JSON.stringify(plan, undefined, 2)}\n`)),
    ...ofCommand(result)
  }
  // Before what may fail, or may not come to its end where the run is cancelled: a job summary, a comment.
  setOutputs(environment, outputs)
  appendSummary(environment.summaryFile, summary)
  setOutputs(environment, await post(context, result, render, mask))
}

function setOutputs({ outputFile }: RunEnvironment, outputs: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(outputs)) {
    // GitHub may answer with no text in the place of a URL, and the result does not depend on it.
    if (typeof value === 'string') setOutput(outputFile, name, value)
  }
}

function knownAccounts({ inputs }: Context, { accountId }: Result): string[] {
  return [...(accountId === undefined ? [] : [accountId]), ...accountsIn(inputs)]
}

function planOf({ command, plan, ledger, driftReport }: Result): object | undefined {
  if (plan === undefined) return undefined
  if (command === 'drift') return driftReport && driftFile(plan, driftReport)
  return planFile(plan, ledger)
}

/** The outputs that later steps need keep the account, also where it is masked. */
function ofCommand(result: Result): Record<string, string | undefined> {
  const { command, accountId, plan, extensions, driftReport, exported } = result
  switch (command) {
    case 'plan':
    case 'apply':
      return {
        'has-changes': plan && String(plan.steps.length > 0),
        fingerprint: plan?.fingerprint,
        counts: plan && JSON.stringify(countsOf(plan.steps)),
        extensions: extensions && JSON.stringify(extensions),
        'aws-account-id': accountId
      }
    case 'drift':
      return { 'has-drift': driftReport && String(driftReport.drift.length > 0), 'aws-account-id': accountId }
    case 'export':
      return { 'exported-files': exported && JSON.stringify(exported) }
    case 'validate':
      return {}
  }
}

function countsOf(steps: { operation: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { operation } of steps) counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

async function post(
  context: Context,
  result: Result,
  render: (limit: number) => string,
  mask: (text: string) => string
): Promise<Record<string, string | undefined>> {
  switch (result.command) {
    case 'plan':
    case 'apply': {
      const { comment } = await import('./online.ts')
      return { 'comment-url': await comment(context, result, render) }
    }
    case 'drift': {
      const { driftIssue } = await import('./online.ts')
      return { 'issue-url': await driftIssue(context, result, render, mask) }
    }
    case 'export':
    case 'validate':
      return {}
  }
}
