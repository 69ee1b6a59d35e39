import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

/** Often enough for a process of 60 ms; reading a file of /proc takes about 20 µs. */
const everyMs = 10

/** A search for new processes reads every process of the machine: each time, it would slow down the measured one. */
const looksPerSearch = 10

/**
 * Runs a command and watches its process and descendants.
 * @returns wall and CPU time in milliseconds, and peak memory in bytes: the largest sum over processes that live at the
 * same time, each counted with its own peak of resident memory. CPU and memory are 0 where there is no /proc.
 */
export async function measure(command, args, { cwd, env }) {
  const cpuBefore = cpuOfEndedChildren()
  const started = performance.now()
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  let memory = 0
  let looks = 0
  let tree = [child.pid]
  const watch = setInterval(() => {
    if (++looks % looksPerSearch === 0) tree = processTree(child.pid)
    memory = Math.max(memory, sum(tree.map(peakMemory)))
  }, everyMs)
  const code = await new Promise((resolve) => child.once('close', resolve))
  const wall = performance.now() - started
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${code}:\n${output.slice(-4000)}`)
  return { wall, cpu: cpuOfEndedChildren() - cpuBefore, memory }
}

const clockTicks = 100

function peakMemory(id) {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(id, 'status'))?.[1] ?? 0) * 1024
}

/** In milliseconds: of ended children of this process, and of descendants that they waited for. */
function cpuOfEndedChildren() {
  const [user = 0, system = 0] = statFields('self').slice(13, 15).map(Number)
  return ((user + system) * 1000) / clockTicks
}

/** A process and its descendants. */
function processTree(root) {
  if (!existsSync('/proc/self/stat')) return []
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(ids.map((id) => [Number(id), Number(statFields(id)[1])]))
  const belongs = (id) => id === root || (parents.has(id) && belongs(parents.get(id)))
  return [...parents.keys()].filter(belongs)
}

/** The fields after the command's name, which may contain anything: state, parent, and so on. */
function statFields(id) {
  const stat = read(id, 'stat')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** Empty for a process that has ended, and where there is no /proc. */
function read(id, file) {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
