import type { Log } from '../log.ts'
import type { Finding } from '../manifest/finding.ts'
import { plainLines, workflowCommand } from './workflow-command.ts'

/** The log of a run in GitHub Actions, readable in a terminal as well. */
export interface RunnerLog extends Log {
  /** From now on this value is `***` here. */
  mask: (value: string) => void
  /** A text as it is told here: with `***` for whatever is masked. */
  hide: (text: string) => string
  /** Each finding as an annotation at its place. */
  annotate(findings: Finding[]): void
}

/** Nothing shorter is a secret of AWS or GitHub, and hiding it would spoil every word that has it. */
const shortestSecret = 6

/** @param debug what `RUNNER_DEBUG` says: without it nobody would see the lines, and they are not written */
export function createLog({ stdout, debug }: { stdout: Output; debug: boolean }): RunnerLog {
  /** The longest first: of one that begins like another, the rest would stay. */
  let masked: string[] = []

  function hide(text: string): string {
    for (const value of masked) text = text.replaceAll(value, '***')
    return text
  }

  // Through the stream alone: where the process exits by itself, Node writes everything out first.
  function write(text: string): void {
    stdout.write(hide(text))
  }

  // Hidden before it is escaped as well: a line break, or a `%`, is part of a secret that has it.
  function tell(command: string, message: string, place?: Record<string, string>): void {
    write(workflowCommand(command, hide(message), place))
  }

  return {
    debug(message) {
      if (debug) tell('debug', message)
    },
    info(message) {
      write(plainLines(hide(message)))
    },
    notice(message) {
      tell('notice', message)
    },
    warning(message) {
      tell('warning', message)
    },
    error(message) {
      tell('error', message)
    },
    mask(value) {
      if (value.length < shortestSecret || masked.includes(value)) return
      masked = [...masked, value].sort((a, b) => b.length - a.length)
    },
    hide,
    annotate(findings) {
      for (const { level, message, file, line, column, code } of findings) {
        const place = { file, line: String(line), col: String(column), title: code }
        tell(level, message, place)
      }
    }
  }
}

/** What is used of `process.stdout`. */
export interface Output {
  write(text: string): unknown
}
