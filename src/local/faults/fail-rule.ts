import { operations } from '../model/operations.ts'
import { stsOperations } from '../sts/operations.ts'
import { failures, stsFailures } from './failures.ts'

/** One `--fail`: which requests fail, and how. */
export interface FailRule {
  /** `*`: every operation. */
  operation: string
  which: { from: number; to: number } | { percent: number }
  /** The request is carried out first; only its reply is lost. */
  after: boolean
  how: 'reset' | 'hang' | { name: string; status: number }
  /** The rule as written. */
  text: string
}

const grammar = /^(\*|\w+)(?:#(\d{1,9})(?:-(\d{1,9}))?|%(\d{1,3}(?:\.\d{1,9})?))?=(after-)?(\w+)$/

const names = new Set([...Object.keys(operations), ...stsOperations.keys(), '*'])

/**
 * Reads `OPERATION[#N|#N-M|%P]=[after-]HOW`.
 * @throws Error whose message says what is wrong with the rule
 */
export function parseFailRule(text: string): FailRule {
  const [matched, operation = '', from, to, percent, after, how = ''] = grammar.exec(text) ?? []
  if (matched === undefined) throw new Error('a rule is OPERATION[#N|#N-M|%P]=[after-]HOW')
  if (!names.has(operation)) throw new Error(`there is no operation ${operation}`)
  return {
    operation,
    which: parseWhich(from, to, percent),
    after: after !== undefined,
    how: parseHow(how, operation),
    text
  }
}

function parseWhich(from: string | undefined, to: string | undefined, percent: string | undefined): FailRule['which'] {
  if (percent !== undefined) {
    if (Number(percent) > 100) throw new Error(`${percent} percent is more than 100`)
    return { percent: Number(percent) }
  }
  if (from === undefined) return { from: 1, to: Infinity }
  const which = { from: Number(from), to: Number(to ?? from) }
  if (which.from < 1) throw new Error('requests are counted from 1')
  if (which.to < which.from) throw new Error(`${which.from}-${which.to} runs backwards`)
  return which
}

function parseHow(how: string, operation: string): FailRule['how'] {
  if (how === 'reset' || how === 'hang') return how
  const failure =
    failures.find(({ status }) => how === String(status)) ?? namesOf(operation).find(({ name }) => how === name)
  if (!failure) {
    const statuses = [...new Set(failures.map(({ status }) => status))].join(' ')
    throw new Error(`HOW is one of ${statuses}, an error name such as ConflictException, reset, or hang, not ${how}`)
  }
  return failure
}

/** The failures that an operation can be given by name, those of its own service first. */
function namesOf(operation: string): typeof failures {
  if (stsOperations.has(operation)) return [...stsFailures, ...failures]
  return operation === '*' ? [...failures, ...stsFailures] : failures
}
