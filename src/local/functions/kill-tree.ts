import type { ChildProcess } from 'node:child_process'
import { descendantsOf } from './descendants.ts'

/** Kills the process group that `child` leads, and while it lives whoever descends from it in other groups. */
export function killTree({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined) return
  const lives = exitCode === null && signalCode === null
  // Found before anybody is killed: whose parent is gone has another.
  const descendants = lives ? descendantsOf(pid) : []
  for (const leader of [pid, ...descendants]) kill(-leader)
  for (const descendant of descendants) kill(descendant)
}

/** Kills a process, or with a negative id a group. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended, or it leads no group.
  }
}
