import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

/**
 * Runs a command and watches its whole process tree.
 * @returns wall and CPU time in milliseconds, peak resident memory of the tree in bytes
 */
export async function measure(command, args, { cwd, env, expect = 0 }) {
  const started = performance.now()
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  let memory = 0
  let cpu = 0
  const watch = setInterval(() => {
    const tree = processTree(child.pid)
    memory = Math.max(memory, sum(tree.map((process) => process.memory)))
    cpu = Math.max(cpu, sum(tree.map((process) => process.cpu)))
  }, 10)
  const code = await new Promise((resolve) => child.once('close', resolve))
  const wall = performance.now() - started
  clearInterval(watch)
  if (code !== expect) throw new Error(`${command} ${args.join(' ')} exited with ${code}:\n${output.slice(-4000)}`)
  return { wall, cpu, memory, output }
}

const clockTicks = 100
const pageSize = 4096

/** A process and its descendants, from /proc; empty where there is no /proc. */
function processTree(root) {
  const processes = new Map()
  if (!existsSync('/proc/self/stat')) return []
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const [user, system, userOfChildren, systemOfChildren] = fields.slice(11, 15).map(Number)
      processes.set(Number(id), {
        parent: Number(fields[1]),
        memory: Number(fields[21]) * pageSize,
        cpu: ((user + system + userOfChildren + systemOfChildren) * 1000) / clockTicks
      })
    } catch {
      // It ended between the listing and the reading.
    }
  }
  const belongs = (id) => id === root || (processes.has(id) && belongs(processes.get(id).parent))
  return [...processes].filter(([id]) => belongs(id)).map(([, process]) => process)
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
