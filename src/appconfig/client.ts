import {
  AppConfigClient,
  CreateExtensionAssociationCommand,
  CreateExtensionCommand,
  DeleteExtensionAssociationCommand,
  DeleteExtensionCommand,
  GetExtensionAssociationCommand,
  GetExtensionCommand,
  ListApplicationsCommand,
  ListConfigurationProfilesCommand,
  ListEnvironmentsCommand,
  ListExtensionAssociationsCommand,
  ListExtensionsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateExtensionAssociationCommand
} from '@aws-sdk/client-appconfig'
import type { AwsCredentialIdentity, Provider } from '@smithy/types'
import type { HttpHandler } from '../aws/http.ts'
import { attemptTimeoutMs } from '../aws/with-timeout.ts'
import type { Log } from '../log.ts'
import type { Target } from '../plan/target.ts'
import type { AppConfig } from './appconfig.ts'
import { AppConfigError } from './error.ts'
import { everyPage, pages } from './pages.ts'
import { associationRow, associationVersion, extensionRow, extensionVersion, namedResource } from './rows.ts'
import { Sender } from './send.ts'

export interface AppConfigOptions {
  target: Target
  credentials: AwsCredentialIdentity | Provider<AwsCredentialIdentity>
  /** Of the run: ends every request and every wait. */
  signal: AbortSignal
  log: Log
  maxParallelRequests: number
  http: HttpHandler
  /** Where it is not AWS; absent: `AWS_ENDPOINT_URL_APPCONFIG` and `AWS_ENDPOINT_URL`, which the SDK reads. */
  endpoint?: string
  /** Given up and retried after so many milliseconds without an answer. */
  requestTimeoutMs?: number
  /** True where session policies narrow the role down: an error says so. */
  sessionPolicy?: boolean
}

export function createAppConfig(options: AppConfigOptions): AppConfig {
  const { target, signal, log } = options
  const client = new AppConfigClient({
    region: target.region,
    credentials: options.credentials,
    requestHandler: options.http,
    ...(options.endpoint !== undefined && { endpoint: options.endpoint }),
    // Its own retries would send a creation twice after a lost reply; `Sender` has the retries.
    maxAttempts: 1,
    retryMode: 'standard'
  })
  const sender = new Sender(
    {
      target,
      signal,
      log,
      sessionPolicy: options.sessionPolicy ?? false,
      requestTimeoutMs: options.requestTimeoutMs ?? attemptTimeoutMs
    },
    options.maxParallelRequests
  )

  const listExtensions = (NextToken: string | undefined) =>
    sender.send({
      operation: 'ListExtensions',
      of: '',
      send: (abortSignal) => client.send(new ListExtensionsCommand({ MaxResults: 50, NextToken }), { abortSignal })
    })

  return {
    async createExtension({ name, definition, tags, latestVersionNumber }) {
      const output = await sender.send({
        operation: 'CreateExtension',
        of: name,
        creates: true,
        send: (abortSignal) =>
          client.send(
            new CreateExtensionCommand({
              Name: name,
              Description: definition.Description,
              Actions: definition.Actions,
              Parameters: definition.Parameters,
              Tags: tags,
              LatestVersionNumber: latestVersionNumber
            }),
            { abortSignal }
          )
      })
      return extensionVersion(output, target)
    },

    async getExtension(identifier, version) {
      const output = await unlessGone(
        sender.send({
          operation: 'GetExtension',
          of: version === undefined ? identifier : `${identifier} version ${version}`,
          send: (abortSignal) =>
            client.send(new GetExtensionCommand({ ExtensionIdentifier: identifier, VersionNumber: version }), {
              abortSignal
            })
        })
      )
      return output && extensionVersion(output, target)
    },

    async *listExtensions() {
      for await (const { Items } of pages(listExtensions)) {
        yield (Items ?? []).map((item) => extensionRow(item, target))
      }
    },

    async deleteExtension(id, version) {
      await unlessGone(
        sender.send({
          operation: 'DeleteExtension',
          of: `${id} version ${version}`,
          send: (abortSignal) =>
            client.send(new DeleteExtensionCommand({ ExtensionIdentifier: id, VersionNumber: version }), {
              abortSignal
            })
        })
      )
    },

    async createExtensionAssociation({ extensionId, version, resource, parameters, tags }) {
      const output = await sender.send({
        operation: 'CreateExtensionAssociation',
        of: `${extensionId} version ${version} with ${resource}`,
        creates: true,
        send: (abortSignal) =>
          client.send(
            new CreateExtensionAssociationCommand({
              ExtensionIdentifier: extensionId,
              ExtensionVersionNumber: version,
              ResourceIdentifier: resource,
              Parameters: parameters,
              Tags: tags
            }),
            { abortSignal }
          )
      })
      const { id, arn } = associationVersion(output, target)
      return { id, arn }
    },

    async getExtensionAssociation(id) {
      const output = await unlessGone(
        sender.send({
          operation: 'GetExtensionAssociation',
          of: id,
          send: (abortSignal) =>
            client.send(new GetExtensionAssociationCommand({ ExtensionAssociationId: id }), { abortSignal })
        })
      )
      return output && associationVersion(output, target)
    },

    async listExtensionAssociations({ extension, resource }) {
      const items = await everyPage((NextToken) =>
        sender.send({
          operation: 'ListExtensionAssociations',
          of: extension ?? resource ?? '',
          send: (abortSignal) =>
            client.send(
              new ListExtensionAssociationsCommand({
                ExtensionIdentifier: extension,
                ResourceIdentifier: resource,
                MaxResults: 50,
                NextToken
              }),
              { abortSignal }
            )
        })
      )
      return items.map((item) => associationRow(item, target))
    },

    async updateExtensionAssociation(id, parameters) {
      await sender.send({
        operation: 'UpdateExtensionAssociation',
        of: id,
        send: (abortSignal) =>
          client.send(new UpdateExtensionAssociationCommand({ ExtensionAssociationId: id, Parameters: parameters }), {
            abortSignal
          })
      })
    },

    async deleteExtensionAssociation(id) {
      await unlessGone(
        sender.send({
          operation: 'DeleteExtensionAssociation',
          of: id,
          send: (abortSignal) =>
            client.send(new DeleteExtensionAssociationCommand({ ExtensionAssociationId: id }), { abortSignal })
        })
      )
    },

    async tagResource(arn, tags) {
      await sender.send({
        operation: 'TagResource',
        of: arn,
        send: (abortSignal) => client.send(new TagResourceCommand({ ResourceArn: arn, Tags: tags }), { abortSignal })
      })
    },

    async untagResource(arn, keys) {
      await sender.send({
        operation: 'UntagResource',
        of: arn,
        send: (abortSignal) =>
          client.send(new UntagResourceCommand({ ResourceArn: arn, TagKeys: keys }), { abortSignal })
      })
    },

    async listTagsForResource(arn) {
      const output = await unlessGone(
        sender.send({
          operation: 'ListTagsForResource',
          of: arn,
          send: (abortSignal) => client.send(new ListTagsForResourceCommand({ ResourceArn: arn }), { abortSignal })
        })
      )
      return output && (output.Tags ?? {})
    },

    async listApplications() {
      const items = await everyPage((NextToken) =>
        sender.send({
          operation: 'ListApplications',
          of: '',
          send: (abortSignal) =>
            client.send(new ListApplicationsCommand({ MaxResults: 50, NextToken }), { abortSignal })
        })
      )
      return items.map((item) => namedResource(item, target, 'application/'))
    },

    async listEnvironments(applicationId) {
      const items = await everyPage((NextToken) =>
        sender.send({
          operation: 'ListEnvironments',
          of: applicationId,
          send: (abortSignal) =>
            client.send(new ListEnvironmentsCommand({ ApplicationId: applicationId, MaxResults: 50, NextToken }), {
              abortSignal
            })
        })
      )
      return items.map((item) => namedResource(item, target, `application/${applicationId}/environment/`))
    },

    async listConfigurationProfiles(applicationId) {
      const items = await everyPage((NextToken) =>
        sender.send({
          operation: 'ListConfigurationProfiles',
          of: applicationId,
          send: (abortSignal) =>
            client.send(
              new ListConfigurationProfilesCommand({ ApplicationId: applicationId, MaxResults: 50, NextToken }),
              { abortSignal }
            )
        })
      )
      return items.map((item) => namedResource(item, target, `application/${applicationId}/configurationprofile/`))
    },

    get requestCount() {
      return sender.requestCount
    }
  }
}

/** What is not there is `undefined`. */
async function unlessGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof AppConfigError && error.status === 404) return undefined
    throw error
  }
}
