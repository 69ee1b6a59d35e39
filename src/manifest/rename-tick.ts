import type { Entry, Node } from './node.ts'
import type { FindingCode } from './finding.ts'
import type { Problem } from './rules/rule.ts'

const old = 'PRE_DEPLOYMENT_TICK'
const current = 'AT_DEPLOYMENT_TICK'

/** Takes `PRE_DEPLOYMENT_TICK`, which older API pages name, as the `AT_DEPLOYMENT_TICK` that the service has. */
export function renameTick(root: Node): { root: Node; problems: (Problem & { code: FindingCode })[] } {
  const actions = root.kind === 'map' ? root.entries.get('Actions') : undefined
  if (root.kind !== 'map' || actions?.value.kind !== 'map' || !actions.value.entries.has(old))
    return { root, problems: [] }
  const pointer = `/Actions/${current}`
  const { entries } = actions.value
  if (entries.has(current)) {
    const message = `${old} is an older name of ${current}, which is here too. Keep only ${current}.`
    return { root, problems: [{ code: 'action-point', pointer: `/Actions/${old}`, of: 'key', message }] }
  }
  const renamed = [...entries].map(([key, entry]): [string, Entry] => [key === old ? current : key, entry])
  const value: Node = { ...actions.value, entries: new Map(renamed) }
  return {
    root: { ...root, entries: new Map(root.entries).set('Actions', { ...actions, value }) },
    problems: [
      {
        code: 'deprecated-action-point',
        pointer,
        of: 'key',
        message: `${old} is an older name, and is taken as ${current}. Write ${current}.`
      }
    ]
  }
}
