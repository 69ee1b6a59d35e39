import type { ActionPoint } from '../definition.ts'
import type { ResourceKind } from '../resource-kind.ts'

/**
 * Why none of the action points can run for such a resource; nothing where one can. A hosted configuration version is
 * made in an application, for a profile, and before any environment is involved.
 */
export function neverInvoked(points: readonly ActionPoint[], kind: ResourceKind): string | undefined {
  if (kind !== 'environment' || points.some((point) => point !== 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION')) {
    return undefined
  }
  return 'The extension is never invoked for an environment: its only action point is PRE_CREATE_HOSTED_CONFIGURATION_VERSION, and a hosted configuration version is made in an application and a configuration profile. Associate it with one of those.'
}
