import { either, shorten } from './manifest/wording.ts'
import { messageOf } from './message-of.ts'

/** Reads inputs as the runner passes them (`INPUT_…`), and collects what is wrong with them, one sentence each. */
export class InputReader {
  readonly mistakes: string[] = []
  readonly #env: NodeJS.ProcessEnv

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env
  }

  /** Trimmed; `undefined` where nothing is left. */
  text(name: string): string | undefined {
    return this.#written(name).trim() || undefined
  }

  /** Trimmed, without empty ones. */
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
    if (found === undefined) this.#refuse(name, value, either(allowed))
    return found ?? otherwise
  }

  /** @param mistyped the value to use where the input is neither true nor false */
  flag(name: string, otherwise: boolean, mistyped = otherwise): boolean {
    const value = this.text(name)
    if (value === undefined) return otherwise
    if (['true', 'True', 'TRUE'].includes(value)) return true
    if (['false', 'False', 'FALSE'].includes(value)) return false
    this.#refuse(name, value, '`true` or `false`')
    return mistyped
  }

  number(name: string, least: number, most: number, otherwise: number): number {
    const range = most === Infinity ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`
    return this.#numberOr(name, least, most, otherwise, range)
  }

  /** `all`, which is the default, or a number. */
  numberOrAll(name: string, least: number): number | 'all' {
    if (this.text(name) === 'all') return 'all'
    return this.#numberOr(name, least, Infinity, 'all', `\`all\` or a whole number from ${least}`)
  }

  /** Returns the value even where it does not match, which it reports. */
  matching(name: string, value: string | undefined, pattern: RegExp, expected: string): string | undefined {
    if (value !== undefined && !pattern.test(value)) this.#refuse(name, value, expected)
    return value
  }

  #numberOr<T>(name: string, least: number, most: number, otherwise: T, expected: string): number | T {
    const value = this.text(name)
    if (value === undefined) return otherwise
    const parsed = /^\d+$/.test(value) ? Number(value) : NaN
    if (parsed >= least && parsed <= most) return parsed
    this.#refuse(name, value, expected)
    return otherwise
  }

  #refuse(name: string, value: string, expected: string): void {
    this.mistakes.push(`\`${name}\` is ${shorten(value)}; it must be ${expected}.`)
  }

  #written(name: string): string {
    return this.#env[`INPUT_${name.toUpperCase()}`] ?? ''
  }
}
