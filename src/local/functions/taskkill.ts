import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Kills a process on Windows, and its descendants, as long as all processes in between live. */
export async function taskkill(child: ChildProcess, env: NodeJS.ProcessEnv): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const args = ['/T', '/F', '/PID', String(child.pid)]
  try {
    await once(spawn('taskkill', args, { env, stdio: 'ignore', windowsHide: true }), 'exit')
  } catch {
    // It is not in PATH, or must not be run here.
  }
  child.kill('SIGKILL')
}
