import type { AccountRegion } from '../state/account-region.ts'
import type { ExtensionAssociation } from '../state/extension.ts'
import type { Applied } from './step.ts'

/** Associations with any of `resources` (ARNs), in the order in which they run: the order of creation. */
export function associationsOn(state: AccountRegion, resources: string[]): ExtensionAssociation[] {
  return resources
    .flatMap((arn) => [...state.associations.ofResource(arn)])
    .sort((one, other) => one.sequence - other.sequence)
}

export function appliedOf({ arn, version, parameters }: ExtensionAssociation): Applied {
  return {
    extensionName: version.extension.name,
    extensionIdentifier: version.arn,
    associationArn: arn,
    parameters: Object.fromEntries(parameters),
    actions: version.actions
  }
}
