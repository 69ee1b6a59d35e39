import { readdirSync, readFileSync } from 'node:fs'

/** The descendants of a process, in any group or session, as long as all processes in between live. Linux only. */
export function descendantsOf(pid: number): number[] {
  const found = [pid]
  const children = childrenByParent()
  // The array grows while it is walked.
  for (const parent of found) found.push(...(children.get(parent) ?? []))
  return found.slice(1)
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const name of namesInProc()) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  return children
}

function namesInProc(): string[] {
  try {
    return readdirSync('/proc')
  } catch {
    // This system has no /proc, or too many files are open.
    return []
  }
}

function parentOf(pid: string): number | undefined {
  try {
    // `pid (name) state parent …`; the name may contain parentheses.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2])
  } catch {
    // It has ended since.
    return undefined
  }
}
