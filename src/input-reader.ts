import { either, shorten } from './manifest/wording.ts'
import { messageOf } from './message-of.ts'

/** Reads inputs as the runner hands them over (`INPUT_…`), and notes what is wrong with them, a sentence each. */
export class InputReader {
  readonly mistakes: string[] = []
  readonly #env: NodeJS.ProcessEnv

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
  }

  /** Without the space around it; `undefined` where nothing is left. */
  text(name: string): string | undefined {
    return this.#written(name).trim() || undefined
  }

  /** No empty ones. */
  lines(name: string, separator = /\r?\n/): string[] {
    return this.#written(name)
      .split(separator)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  /** What `parse` makes of the input as it is written; what it throws is the mistake. */
  parsed<T>(name: string, parse: (written: string) => T, otherwise: T): T {
    try {
      return parse(this.#written(name))
    } catch (error) {
      this.mistakes.push(`\`${name}\`: ${messageOf(error)}`)
      return otherwise
    }
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.text(name) ?? otherwise
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined) {
      this.#refuse(name, value, `it must be ${either(allowed, (one) => `\`${one}\``)}`)
    }
    return found ?? otherwise
  }

  /** @param mistyped what it is taken for where it is neither */
  flag(name: string, otherwise: boolean, mistyped = otherwise): boolean {
    const value = this.text(name)
    if (value === undefined) return otherwise
    if (['true', 'True', 'TRUE'].includes(value)) return true
    if (['false', 'False', 'FALSE'].includes(value)) return false
    this.#refuse(name, value, 'it must be `true` or `false`')
    return mistyped
  }

  number(name: string, least: number, most: number, otherwise: number): number {
    const range = most === Infinity ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`
    return this.#numberOr(name, least, most, otherwise, `it must be ${range}`)
  }

  /** `all`, which is the default, or a number. */
  numberOrAll(name: string, least: number): number | 'all' {
    if (this.text(name) === 'all') return 'all'
    return this.#numberOr(name, least, Infinity, 'all', `it must be \`all\` or a whole number from ${least}`)
  }

  /** Notes a value that does not match, and gives it back all the same. */
  matching(name: string, value: string | undefined, pattern: RegExp, allowed: string): string | undefined {
    if (value !== undefined && !pattern.test(value)) this.#refuse(name, value, `it must be ${allowed}`)
    return value
  }

  #numberOr<T>(name: string, least: number, most: number, otherwise: T, allowed: string): number | T {
    const value = this.text(name)
    if (value === undefined) return otherwise
    const parsed = /^\d+$/.test(value) ? Number(value) : NaN
    if (parsed >= least && parsed <= most) return parsed
    this.#refuse(name, value, allowed)
    return otherwise
  }

  #refuse(name: string, value: string, allowed: string): void {
    this.mistakes.push(`\`${name}\` is ${shorten(value)}; ${allowed}.`)
  }

  #written(name: string): string {
    return this.#env[`INPUT_${name.toUpperCase()}`] ?? ''
  }
}
