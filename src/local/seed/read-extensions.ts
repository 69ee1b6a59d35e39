import { replacementsFor } from '../../manifest/expand.ts'
import type { AssociationManifest } from '../../manifest/manifest.ts'
import type { Node } from '../../manifest/node.ts'
import { plainOf } from '../../manifest/plain.ts'
import { renameTick } from '../../manifest/rename-tick.ts'
import { shapeProblems } from '../../manifest/shape.ts'
import type { Target } from '../../manifest/target.ts'
import { unresolvedMessage } from '../../manifest/unresolved-variable.ts'
import { shorten } from '../../manifest/wording.ts'
import type { Input } from '../model/operations.ts'
import { randomId } from '../state/account-region.ts'
import { plain } from './plain.ts'
import { SeedError } from './seed.ts'
import type { SeedExtension } from './seed.ts'

interface WrittenManifest extends Omit<Input<'CreateExtension'>, 'LatestVersionNumber'> {
  ExtensionIdentifier?: string
  Associations?: AssociationManifest[]
}

/** Checks only the form of manifests: the service judges the rest. `Id` is allowed beside `Name`. */
export function readExtensions(nodes: [Node, string][], target: Target): SeedExtension[] {
  const replacements = replacementsFor(new Map(), target)
  const ids = new Map<string, string>()
  return nodes.map(([node, at]) => {
    const { id, manifest } = withoutId(node, at)
    const written = plainOf(renameTick(manifest).root, replacements, {
      onUnresolved: (pointer, [name], of) => {
        throw new SeedError(at + pointer, unresolvedHere(name, replacements), { of })
      }
    })
    const problems = shapeProblems(written, written)
    // An unknown key is often the misspelt one that is reported as missing.
    const problem = problems.find(({ of }) => of === 'key') ?? problems[0]
    if (problem) throw new SeedError(at + problem.pointer, problem.message, { of: problem.of ?? 'value' })
    return seedExtension(written as WrittenManifest, sharedId(written as WrittenManifest, id, ids, at), at)
  })
}

/** All versions of an extension share one Id. */
function sharedId(
  { Name, ExtensionIdentifier }: WrittenManifest,
  written: string | undefined,
  ids: Map<string, string>,
  at: string
): string {
  if (ExtensionIdentifier !== undefined) {
    if (written !== undefined) throw new SeedError(`${at}/Id`, 'Id is allowed only beside Name.')
    return randomId()
  }
  const known = ids.get(Name)
  if (known !== undefined && written !== undefined && written !== known) {
    throw new SeedError(`${at}/Id`, `All versions share one Id: that of the first manifest of ${shorten(Name)}.`)
  }
  const id = known ?? written ?? randomId()
  ids.set(Name, id)
  return id
}

function unresolvedHere(name: string | undefined, known: Map<string, string>): string {
  if (name === undefined) return unresolvedMessage(name, known)
  return `${shorten(`\${${name}}`)} is not replaced: a seed has no variables. Write the value out, or \`$\${\` for a literal \`\${\`.`
}

function seedExtension(
  { ExtensionIdentifier, Associations = [], Name, Description, Actions, Parameters, Tags }: WrittenManifest,
  id: string,
  at: string
): SeedExtension {
  return {
    id,
    at,
    extension: ExtensionIdentifier ?? {
      Name,
      Actions,
      ...(Description !== undefined && { Description }),
      ...(Parameters && Object.keys(Parameters).length > 0 && { Parameters }),
      ...(Tags && { Tags })
    },
    associations: Associations.map((manifest, index) => ({
      manifest,
      id: randomId(),
      at: `${at}/Associations/${index}`
    }))
  }
}

function withoutId(node: Node, at: string): { id?: string; manifest: Node } {
  const id = node.kind === 'map' ? node.entries.get('Id')?.value : undefined
  if (node.kind !== 'map' || !id) return { manifest: node }
  const entries = new Map(node.entries)
  entries.delete('Id')
  const manifest = { ...node, entries }
  const written = plain(id)
  if (written === null) return { manifest }
  // A number is refused, too: YAML reads 0123456 as 123456.
  if (typeof written !== 'string' || !/^[a-z0-9]{4,7}$/.test(written)) {
    throw new SeedError(`${at}/Id`, 'Id has to be a string of 4 to 7 characters of [a-z0-9].')
  }
  return { id: written, manifest }
}
