import type { Plan } from './plan.ts'
import { resourceName } from './resource-names.ts'
import type { Step } from './step.ts'

/** A step in one line of a log: `replace-association Guard on MobileApps/Production, version 1 → 2`. */
export function describeStep(step: Step, { resourceNames }: Pick<Plan, 'resourceNames'>): string {
  const resource = 'resource' in step ? ` on ${resourceName(step.resource, resourceNames)}` : ''
  const versions = [
    ...('fromVersion' in step ? [step.fromVersion] : []),
    ...('toVersion' in step ? [step.toVersion] : [])
  ]
  return `${step.operation} ${step.extension}${resource}, version ${versions.join(' → ')}`
}
