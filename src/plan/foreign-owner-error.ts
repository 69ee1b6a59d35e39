import type { Finding } from '../manifest/finding.ts'

/** What manifests declare here carries another owner's tag: plan, apply and drift stop before any write. */
export class ForeignOwnerError extends Error {
  override readonly name = 'ForeignOwnerError'
  /** A sentence for each, with its owner and the cure. */
  readonly refusals: string[]
  /** All that was found in the manifests besides. */
  readonly findings: Finding[]

  constructor(refusals: string[], findings: Finding[]) {
    const cure =
      'Remove it from the manifests, or set `take-ownership: true` to manage it from here; the `owner` input says who this run is.'
    const sentences = refusals.map((refusal) => `${refusal}, and is declared here, too. ${cure}`)
    super(sentences.join('\n'))
    this.refusals = sentences
    this.findings = findings
  }
}
