import type { ChildProcess } from 'node:child_process'
import { descendantsOf } from './descendants.ts'

/** Kills the process group that `child` leads and, while `child` lives, its descendants in other groups. */
export function killTree({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined) return
  const lives = exitCode === null && signalCode === null
  // Listed before any is killed: a process whose parent has ended gets another one.
  const descendants = lives ? descendantsOf(pid) : []
  for (const leader of [pid, ...descendants]) kill(-leader)
  for (const descendant of descendants) kill(descendant)
}

/** Kills a process; with a negative id, a group. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended, or leads no group.
  }
}
