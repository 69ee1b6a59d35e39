import type { ChildProcess } from 'node:child_process'
import { descendantsOf } from './descendants.ts'
import { taskkill } from './taskkill.ts'

/**
 * Kills the process group that `child` leads and, while `child` lives, its descendants in other groups. On Windows,
 * which has no groups: `child` and its descendants.
 */
export function killTree(child: ChildProcess, environment: NodeJS.ProcessEnv): void {
  if (process.platform === 'win32') void taskkill(child, environment)
  else killGroup(child)
}

/**
 * The same for a `child` that has replied, or ended. On Windows what it started runs on: until `taskkill` has found it,
 * it has ended, and its id may be another's.
 */
export function killRest(child: ChildProcess): void {
  if (process.platform === 'win32') child.kill('SIGKILL')
  else killGroup(child)
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
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
