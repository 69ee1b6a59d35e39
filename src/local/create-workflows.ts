import { ServiceError } from './service-error.ts'
import { findConfigurationProfile } from './state/find.ts'
import type { WorkflowOptions, Workflows } from './workflows.ts'

/** Stands in until `workflow/` and `deployments/` are there: makes versions without invoking anything. */
// eslint-disable-next-line @typescript-eslint/require-await -- the functions file is read asynchronously
export async function createWorkflows(_options: WorkflowOptions): Promise<Workflows> {
  const missing = (): never => {
    throw new ServiceError('NotImplementedException', 501, 'Deployments are not here yet.')
  }
  return {
    createHostedConfigurationVersion(input, state) {
      const profile = findConfigurationProfile(state, input.ApplicationId, input.ConfigurationProfileId)
      const number = ++profile.latestVersionNumber
      const version = {
        id: String(number),
        sequence: -number,
        number,
        content: input.Content,
        contentType: input.ContentType,
        ...(input.Description !== undefined && { description: input.Description }),
        ...(input.VersionLabel !== undefined && { versionLabel: input.VersionLabel })
      }
      profile.hostedVersions.add(version)
      return Promise.resolve(version)
    },
    startDeployment: missing,
    getDeployment: missing,
    listDeployments: missing,
    stopDeployment: missing,
    advanceClock: (seconds) => Promise.resolve(new Date(Date.now() + seconds * 1000)),
    invocations: () => [],
    reset: () => undefined,
    close: () => Promise.resolve()
  }
}
