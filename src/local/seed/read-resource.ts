import type { MapNode, Node } from '../../manifest/node.ts'
import { memberName } from '../model/member-name.ts'
import { operations } from '../model/operations.ts'
import type { OperationModel, OperationName } from '../model/operations.ts'
import type { Values } from '../model/read-input.ts'
import { readValue } from '../model/read-value.ts'
import type { Members } from '../model/shape.ts'
import { id as idShape, text } from '../model/shapes.ts'
import { validate } from '../model/validate.ts'
import { ServiceError } from '../service-error.ts'
import { randomId } from '../state/account-region.ts'
import { mapOf, plain } from './plain.ts'
import { SeedError } from './seed.ts'
import type { Seeded } from './seed.ts'

/**
 * The input of a Create operation from a seed: the members of the request that are not in its path, `Id`, and
 * `children`, the lists of resources within.
 */
export function readResource<Read>(
  operation: OperationName,
  node: Node,
  at: string,
  children: string[] = [],
  defaults: Partial<Read> = {}
): Seeded<Read> & { children: MapNode } {
  const members = membersOf(operation)
  const map = mapOf(node, at, [...Object.keys(members), ...children])
  try {
    const read: Values = { ...defaults }
    for (const [name, { shape }] of Object.entries(members)) {
      const sent = map.entries.get(name)
      const value = sent && readValue(shape, plain(sent.value), memberName(name))
      if (value !== undefined && value !== null) read[name] = value
    }
    validate(members, read)
    const { Id = randomId(), ...input } = read
    return { input: input as Read, id: Id as string, at, children: map }
  } catch (error) {
    throw error instanceof ServiceError ? new SeedError(at, error.message, { cause: error }) : error
  }
}

/** In a seed, Content is text, which like the body must not be empty, and the order of versions gives their numbers. */
function membersOf(operation: OperationName): Members {
  const model: OperationModel = operations[operation]
  const members = Object.entries(model.input).filter(
    ([name, { location }]) => location !== 'path' && name !== 'LatestVersionNumber'
  )
  return {
    ...Object.fromEntries(
      members.map(([name, member]) => [name, name === 'Content' ? { ...member, shape: text({ min: 1 }) } : member])
    ),
    ...(operation !== 'CreateHostedConfigurationVersion' && { Id: { shape: idShape } })
  }
}
