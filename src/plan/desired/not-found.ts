import { nearestNames } from '../../manifest/nearest.ts'
import type { Target } from '../../manifest/target.ts'
import { either, reference } from '../../manifest/wording.ts'

/** What a manifest names that is not there; `pointer` into the association, or the manifest. */
export interface Unknown {
  pointer: string
  message: string
}

export function accountAndRegion({ accountId, region }: Target): string {
  return `account ${accountId}, region ${region}`
}

export function severalHave(kind: string, name: string, arns: string[]): string {
  return `Several ${kind}s have the name or Id ${reference(name)}: write the ARN of the one you mean, ${either(arns, reference)}.`
}

export function notFound(kind: string, name: string, names: string[], where: string): string {
  const close = nearestNames(name, names)
  const hint = close.length > 0 ? `: did you mean ${either(close, reference)}?` : '.'
  return `There is no ${kind} ${reference(name)} in ${where}${hint}`
}
