import { extensionVersionArn } from '../appconfig/arn.ts'
import type { AppliedPlan } from '../apply/apply.ts'
import { declaresExtension } from '../manifest/manifest.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Target } from '../manifest/target.ts'
import type { Deployed } from '../plan/deployed.ts'
import type { DeployedName } from './result.ts'

/** The output `extensions`: of each extension that a manifest declares and that is deployed, the newest version. */
export function declaredExtensions(
  manifests: Manifest[],
  { extensions }: Deployed,
  target: Target
): Record<string, DeployedName> {
  const declared = new Set(manifests.filter(declaresExtension).map(({ Name }) => Name))
  const deployed = extensions.filter(({ name, authoredByAws }) => declared.has(name) && !authoredByAws)
  return Object.fromEntries(
    deployed.map(({ name, id, newestVersion }) => [name, deployedName(target, id, newestVersion)])
  )
}

/** The same after an apply, with the versions that it published. */
export function withPublished(
  before: Record<string, DeployedName>,
  { versions }: AppliedPlan,
  target: Target
): Record<string, DeployedName> {
  const after = Array.from(
    versions,
    ([name, { extensionId, number }]) => [name, deployedName(target, extensionId, number)] as const
  )
  return { ...before, ...Object.fromEntries(after) }
}

function deployedName(target: Target, id: string, version: number): DeployedName {
  return { id, arn: extensionVersionArn(target, id, version), version }
}
