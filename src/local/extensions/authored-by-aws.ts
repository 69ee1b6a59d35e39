import { extensionArn } from '../../manifest/arn.ts'
import type { Actions } from '../../manifest/definition.ts'
import type { AccountRegion } from '../state/account-region.ts'
import { firstOfAws } from '../state/collection.ts'
import type { ExtensionVersion } from '../state/extension.ts'

const associable =
  'Can be associated to the following resources in AppConfig: Application, Environment, Configuration Profile.'

interface Authored {
  id: string
  name: string
  description: string
  /** Without actions, an extension does nothing here: what it does inside AWS is not emulated. */
  actions?: Actions
  parameter?: string
}

/**
 * The six AWS-authored extensions, in the order in which the service lists them. The Uri `{topicArn}` stands for the
 * value of that parameter.
 */
function authored(state: AccountRegion): Authored[] {
  return [
    {
      id: 'AWS.AppConfig.FeatureFlags',
      name: 'AppConfig Feature Flags Helper',
      description: 'Validates AppConfig feature flag data automatically against a JSON schema.'
    },
    {
      id: 'AWS.AppConfig.JiraIntegration',
      name: 'AppConfig integration with Atlassian Jira',
      description: 'Exports feature flag data from AWS AppConfig into Jira.'
    },
    {
      id: 'AWS.Evidently.ProjectImporter',
      name: 'AppConfig integration with Amazon CloudWatch Evidently',
      description: 'Assigns variations to user sessions locally.'
    },
    {
      id: 'AWS.AppConfig.DeploymentNotificationsToEventBridge',
      name: 'AppConfig deployment events to Amazon EventBridge',
      description: `Sends events to Amazon EventBridge when a deployment is started, completed, or rolled back. ${associable}`,
      actions: notify(`arn:${state.partition}:events:${state.region}:${state.accountId}:event-bus/default`)
    },
    {
      id: 'AWS.AppConfig.DeploymentNotificationsToSqs',
      name: 'AppConfig deployment events to Amazon SQS',
      description: `Sends messages to the queue when a deployment is started, completed, or rolled back. ${associable}`,
      actions: notify('{queueArn}'),
      parameter: 'queueArn'
    },
    {
      id: 'AWS.AppConfig.DeploymentNotificationsToSns',
      name: 'AppConfig deployment events to Amazon SNS',
      description: `Sends events to the topic when a deployment is started, completed, or rolled back. ${associable}`,
      actions: notify('{topicArn}'),
      parameter: 'topicArn'
    }
  ]
}

export function addExtensionsOfAws(state: AccountRegion): void {
  for (const [index, { id, name, description, actions = {}, parameter }] of authored(state).entries()) {
    const version: ExtensionVersion = {
      extension: {
        id,
        name,
        authoredByAws: true,
        sequence: firstOfAws + index,
        versions: new Map(),
        newestVersion: 1
      },
      number: 1,
      arn: `${extensionArn(state, id)}/1`,
      description,
      actions,
      parameters: parameter === undefined ? undefined : new Map([[parameter, { Required: true, Dynamic: false }]])
    }
    version.extension.versions.set(1, version)
    state.extensions.add(version.extension)
  }
}

function notify(uri: string): Actions {
  const action = [{ Name: 'Deployment notification', Uri: uri }]
  return {
    ON_DEPLOYMENT_START: action,
    ON_DEPLOYMENT_COMPLETE: action,
    ON_DEPLOYMENT_ROLLED_BACK: action
  }
}
