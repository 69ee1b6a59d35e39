import type { ActionPoint } from '../../manifest/definition.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { visible } from '../../manifest/visible.ts'
import { labelOf } from './resource.ts'
import { applicationsOf, namesOf } from './scene.ts'
import type { Scene } from './scene.ts'
import { concerns, knownAssociations } from './steps-in.ts'

/** Why nothing runs there, for a user who expected that something would. */
export function whyNothing(scene: Scene, actionPoint: ActionPoint, manifests: Manifest[]): string {
  const resources = knownAssociations(manifests).map(({ resource }) => resource)
  const applications = `Applications that the manifests name: ${namesOf(applicationsOf(manifests)) || 'none'}.`
  if (resources.some((resource) => concerns(resource, scene, actionPoint))) {
    return `No association matches: no extension that is associated there has an action at ${actionPoint}. ${applications}`
  }
  const { application } = scene
  const within = resources.filter((resource) =>
    concerns(resource, { ...resource, application: application ?? resource.application }, actionPoint)
  )
  const labels = [...new Set(within.map((resource) => visible(labelOf(resource))))].join(', ')
  const further = labels && ` There are associations with ${labels}: add --environment or --configuration-profile.`
  return `No association matches. ${applications}${further}`
}
