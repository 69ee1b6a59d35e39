import { ServiceError } from '../service-error.ts'
import type { FailRule } from './fail-rule.ts'

/** How one request fails. */
export interface Fault {
  after: boolean
  how: 'reset' | 'hang' | ServiceError
}

/** Counts the requests of each rule, and says which of them fail. Where several rules apply, the first one wins. */
export class FaultPlan {
  readonly #rules: { rule: FailRule; seen: number }[]

  constructor(rules: FailRule[]) {
    this.#rules = rules.map((rule) => ({ rule, seen: 0 }))
  }

  next(operation: string): Fault | undefined {
    let first: FailRule | undefined
    for (const counted of this.#rules) {
      const { rule } = counted
      if (rule.operation !== '*' && rule.operation !== operation) continue
      counted.seen++
      if (!first && applies(rule, counted.seen)) first = rule
    }
    return first && { after: first.after, how: outcome(operation, first) }
  }
}

function applies({ which }: FailRule, seen: number): boolean {
  if ('percent' in which) return Math.random() * 100 < which.percent
  return which.from <= seen && seen <= which.to
}

function outcome(operation: string, { how, text }: FailRule): Fault['how'] {
  if (typeof how === 'string') return how
  const { name, status } = how
  if (name.startsWith('Throttling') || status === 429) return new ServiceError(name, status, 'Rate exceeded')
  if (name.startsWith('AccessDenied') && operation.startsWith('AssumeRole')) {
    return new ServiceError('AccessDenied', status, `Not authorized to perform sts:${operation}`)
  }
  return new ServiceError(name, status, `Failure on purpose: ${text}`)
}
