import type { Manifest } from '../../src/manifest/manifest.ts'
import type { Deployed, DeployedAssociation, DeployedExtension } from '../../src/plan/deployed.ts'
import type { Step } from '../../src/plan/step.ts'
import { deployed, plan, target } from './world.ts'

const prefix = `arn:aws:appconfig:${target.region}:${target.accountId}`

/** What the service would hold after the first `count` steps; every impossible step throws. */
export function applyToMemory(before: Deployed, steps: Step[], count = steps.length): Deployed {
  const extensions = before.extensions.map((one) => ({ ...one, versions: [...one.versions] }))
  let associations = [...before.associations]
  const find = (step: Step) => {
    const found = extensions.find(({ id, name }) => id === step.extension || name === step.extension)
    if (!found) throw new Error(`no extension ${step.extension}`)
    return found
  }
  steps.slice(0, count).forEach((step) => {
    const remove = (id: string) => {
      if (!associations.some((one) => one.id === id)) throw new Error(`no association ${id}`)
      associations = associations.filter((one) => one.id !== id)
    }
    switch (step.operation) {
      case 'create-extension':
        extensions.push(created(step.input.name))
        publish(find(step), 1, step.input)
        break
      case 'create-version':
        if (find(step).newestVersion !== step.fromVersion) throw new Error('409')
        publish(find(step), step.toVersion, step.input)
        break
      case 'adopt-extension':
      case 'tag-extension':
        find(step).versions = find(step).versions.map((version) =>
          version.arn === step.input.arn ? { ...version, tags: retag(version.tags, step.input) } : version
        )
        break
      case 'tag-association':
        associations = associations.map((one) =>
          one.arn === step.input.arn ? { ...one, tags: retag(one.tags, step.input) } : one
        )
        break
      case 'update-association':
        associations = associations.map((one) =>
          one.id === step.associationId ? { ...one, parameters: step.input.parameters } : one
        )
        break
      case 'create-association':
      case 'replace-association':
        if (step.operation === 'replace-association') {
          remove(step.associationId)
          if (step.input.madeAlready !== undefined || step.input.madeByAnotherStep) break
        }
        if (!find(step).versions.some(({ number }) => number === step.toVersion)) throw new Error('no such version')
        associations.push(made(find(step), step))
        break
      case 'delete-association':
        remove(step.associationId)
        break
      case 'delete-version':
        if (associations.some((one) => one.extensionId === find(step).id && one.version === step.fromVersion))
          throw new Error(`version ${step.fromVersion} is in use`)
        find(step).versions = find(step).versions.filter(({ number }) => number !== step.fromVersion)
        break
      case 'delete-extension': {
        const { id } = find(step)
        if (associations.some(({ extensionId }) => extensionId === id)) throw new Error('the extension is in use')
        extensions.splice(extensions.indexOf(find(step)), 1)
      }
    }
  })
  return { ...before, extensions, associations }
}

/** What stands once a plan of these manifests was carried out. */
export function afterApplying(manifests: Manifest[], before = deployed([])): Deployed {
  return applyToMemory(before, plan(manifests, before).steps)
}

let lastId = 0

function created(name: string): DeployedExtension {
  return { id: `new${++lastId}`, name, authoredByAws: false, newestVersion: 0, versions: [], leftToOthers: [] }
}

function publish(
  extension: DeployedExtension,
  number: number,
  input: Extract<Step, { operation: 'create-version' }>['input']
): void {
  const arn = `${prefix}:extension/${extension.id}/${number}`
  extension.versions.unshift({ number, arn, definition: input.definition, tags: input.tags })
  extension.newestVersion = number
}

function made(
  extension: DeployedExtension,
  step: Extract<Step, { operation: 'create-association' | 'replace-association' }>
): DeployedAssociation {
  const id = `a${++lastId}`
  const { parameters, tags } = step.input
  const arn = `${prefix}:extensionassociation/${id}`
  return { id, arn, extensionId: extension.id, version: step.toVersion, resource: step.resource, parameters, tags }
}

function retag(tags: Record<string, string>, { set, remove }: { set: Record<string, string>; remove: string[] }) {
  return Object.fromEntries(Object.entries({ ...tags, ...set }).filter(([key]) => !remove.includes(key)))
}
