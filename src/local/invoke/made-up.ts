import type { ActionPoint } from '../../manifest/definition.ts'
import { randomId } from '../state/account-region.ts'
import { deploymentEvent, preEvent } from '../workflow/event.ts'
import type { Event, Named } from '../workflow/event.ts'
import type { Step } from '../workflow/step.ts'
import type { Written } from './resource.ts'
import type { Scene } from './scene.ts'

/** The server's events, as of a first version and a first deployment, with made-up Ids. */
export function madeUpEvents(
  actionPoint: ActionPoint,
  scene: Scene,
  { contentType, description }: { contentType: string; description: string | undefined }
): (step: Step, content: Buffer) => Event {
  const environment = named(scene.environment, 'Environment')
  const place = {
    application: named(scene.application, 'Application'),
    configurationProfile: named(scene.configurationProfile, 'ConfigurationProfile'),
    configurationProfileType: 'AWS.Freeform',
    description
  }
  return ({ parameters }, content) => {
    const version = '1'
    if (actionPoint === 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION') {
      return preEvent(actionPoint, parameters, { ...place, content: { content, contentType, version } })
    }
    if (actionPoint === 'PRE_START_DEPLOYMENT') {
      const deployment = { environment, deploymentNumber: 1 }
      return preEvent(actionPoint, parameters, { ...place, ...deployment, content: { content, contentType, version } })
    }
    return deploymentEvent(actionPoint, parameters, {
      ...place,
      environment,
      deploymentNumber: 1,
      configurationVersion: version,
      tick: actionPoint === 'AT_DEPLOYMENT_TICK' ? { state: 'DEPLOYING', percentageComplete: 0 } : undefined
    })
  }
}

/** Named as written; what is written as an Id is also the Id. */
function named(written: Written | undefined, otherwise: string): Named {
  const label = written?.label ?? otherwise
  return { Id: /^[a-z0-9]{7}$/.test(label) ? label : randomId(), Name: label }
}
