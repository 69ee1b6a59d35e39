import { setMaxListeners } from 'node:events'
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
import type {
  $Command,
  AppConfigClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes
} from '@aws-sdk/client-appconfig'
import { getEndpointFromInstructions } from '@smithy/core/endpoints'
import type { AwsCredentialIdentity, Provider } from '@smithy/types'
import type { HttpHandler } from '../aws/http.ts'
import { attemptTimeoutMs } from '../aws/with-timeout.ts'
import { withoutRetries } from '../aws/without-retries.ts'
import type { Log } from '../log.ts'
import type { Target } from '../manifest/target.ts'
import type { AppConfig } from './appconfig.ts'
import { everyPage, hasSuccessor, pages } from './pages.ts'
import { readingProto } from './proto-parameter.ts'
import { association, associationRow, extensionRow, extensionVersion, namedResource } from './rows.ts'
import { Sender } from './send.ts'
import { unlessGone } from './unless-gone.ts'

export interface AppConfigOptions {
  region: string
  /** What AWS leaves out of an answer, and the cure in an error, wait for it; requests do not. */
  target: Promise<Target>
  credentials: AwsCredentialIdentity | Provider<AwsCredentialIdentity>
  /** Of the run: ends every request and every wait. */
  signal: AbortSignal
  log: Log
  maxParallelRequests: number
  http: HttpHandler
  /** Where it is not AWS; absent: `AWS_ENDPOINT_URL_APPCONFIG` and `AWS_ENDPOINT_URL`, which the SDK reads. */
  endpoint?: string
  /** A request without an answer is given up after so many milliseconds. */
  requestTimeoutMs?: number
  /** How many requests will be sent as soon as the first ones are answered: connections are made for them meanwhile. */
  expected?: Promise<number> | undefined
  /** True where session policies narrow the role down: an error says so. */
  sessionPolicy?: boolean
}

type Command<I extends ServiceInputTypes, O extends ServiceOutputTypes> = $Command<
  I,
  O,
  AppConfigClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes
>

/** The most that AWS puts on a page. */
const MaxResults = 50

export function createAppConfig(options: AppConfigOptions): AppConfig {
  const { region, target, endpoint, requestTimeoutMs = attemptTimeoutMs, sessionPolicy = false } = options
  const client = readingProto(
    withoutRetries(
      new AppConfigClient({
        region,
        credentials: options.credentials,
        requestHandler: options.http,
        ...(endpoint !== undefined && { endpoint })
      })
    )
  )
  const connect = async (requests: number): Promise<void> => {
    const { url } = await getEndpointFromInstructions({}, ListExtensionsCommand, client.config)
    options.http.connect(url, Math.min(requests, options.maxParallelRequests))
  }
  // What is wrong with the endpoint, a request will tell.
  options.expected?.then(connect).catch(() => undefined)
  // Every request of the run and every wait listens to it, and Node takes more than ten listeners for a leak.
  setMaxListeners(0, options.signal)
  const sender = new Sender({ ...options, requestTimeoutMs, sessionPolicy })

  /** `of` says in log and errors what the request is about. */
  function send<I extends ServiceInputTypes, O extends ServiceOutputTypes>(
    operation: string,
    of: string,
    command: Command<I, O>,
    about: { resource?: string | undefined; creates?: boolean; continues?: boolean } = {}
  ): Promise<O> {
    return sender.send({
      operation,
      of,
      ...about,
      send: (abortSignal) => client.send(command, { abortSignal })
    })
  }

  return {
    async createExtension({ name: Name, definition, tags: Tags, latestVersionNumber: LatestVersionNumber }) {
      const command = new CreateExtensionCommand({ Name, ...definition, Tags, LatestVersionNumber })
      return extensionVersion(await send('CreateExtension', Name, command, { creates: true }), target)
    },

    async getExtension(ExtensionIdentifier, VersionNumber) {
      const of = VersionNumber === undefined ? ExtensionIdentifier : `${ExtensionIdentifier} version ${VersionNumber}`
      const command = new GetExtensionCommand({ ExtensionIdentifier, VersionNumber })
      const answer = await unlessGone(send('GetExtension', of, command))
      return answer && extensionVersion(answer, target)
    },

    async *listExtensions() {
      const answers = pages((NextToken) =>
        send('ListExtensions', '', new ListExtensionsCommand({ MaxResults, NextToken }), {
          continues: NextToken !== undefined
        })
      )
      for await (const { Items = [] } of answers) {
        yield await Promise.all(Items.map((item) => extensionRow(item, target)))
      }
    },

    async deleteExtension(ExtensionIdentifier, VersionNumber) {
      const command = new DeleteExtensionCommand({ ExtensionIdentifier, VersionNumber })
      await unlessGone(send('DeleteExtension', `${ExtensionIdentifier} version ${VersionNumber}`, command))
    },

    async createExtensionAssociation({ extensionId, version, resource, parameters, tags }) {
      const command = new CreateExtensionAssociationCommand({
        ExtensionIdentifier: extensionId,
        ExtensionVersionNumber: version,
        ResourceIdentifier: resource,
        Parameters: parameters,
        Tags: tags
      })
      const of = `${extensionId} version ${version}`
      const answer = await send('CreateExtensionAssociation', of, command, { resource, creates: true })
      return association(answer, target)
    },

    async getExtensionAssociation(ExtensionAssociationId) {
      const command = new GetExtensionAssociationCommand({ ExtensionAssociationId })
      const answer = await unlessGone(send('GetExtensionAssociation', ExtensionAssociationId, command))
      return answer && association(answer, target)
    },

    async *listExtensionAssociations({ extension: ExtensionIdentifier, resource: ResourceIdentifier }) {
      const filter = { ExtensionIdentifier, ResourceIdentifier, MaxResults }
      const of = ExtensionIdentifier ?? ''
      const answers = pages((NextToken) =>
        send('ListExtensionAssociations', of, new ListExtensionAssociationsCommand({ ...filter, NextToken }), {
          resource: ResourceIdentifier,
          continues: NextToken !== undefined
        })
      )
      for await (const { Items = [], NextToken } of answers) {
        const rows = await Promise.all(Items.map((item) => associationRow(item, target)))
        yield { rows, isLast: !hasSuccessor(NextToken) }
      }
    },

    async updateExtensionAssociation(ExtensionAssociationId, Parameters) {
      const command = new UpdateExtensionAssociationCommand({ ExtensionAssociationId, Parameters })
      await send('UpdateExtensionAssociation', ExtensionAssociationId, command)
    },

    async deleteExtensionAssociation(ExtensionAssociationId) {
      const command = new DeleteExtensionAssociationCommand({ ExtensionAssociationId })
      await unlessGone(send('DeleteExtensionAssociation', ExtensionAssociationId, command))
    },

    async tagResource(ResourceArn, Tags) {
      await send('TagResource', ResourceArn, new TagResourceCommand({ ResourceArn, Tags }))
    },

    async untagResource(ResourceArn, TagKeys) {
      await send('UntagResource', ResourceArn, new UntagResourceCommand({ ResourceArn, TagKeys }))
    },

    async listTagsForResource(ResourceArn) {
      const command = new ListTagsForResourceCommand({ ResourceArn })
      const answer = await unlessGone(send('ListTagsForResource', ResourceArn, command))
      return answer && (answer.Tags ?? {})
    },

    async listApplications() {
      const items = await everyPage((NextToken) =>
        send('ListApplications', '', new ListApplicationsCommand({ MaxResults, NextToken }))
      )
      return Promise.all(items.map((item) => namedResource(item, target, 'application/')))
    },

    async listEnvironments(ApplicationId) {
      const items = await everyPage((NextToken) =>
        send('ListEnvironments', ApplicationId, new ListEnvironmentsCommand({ ApplicationId, MaxResults, NextToken }))
      )
      const path = `application/${ApplicationId}/environment/`
      return Promise.all(items.map((item) => namedResource(item, target, path)))
    },

    async listConfigurationProfiles(ApplicationId) {
      const items = await everyPage((NextToken) => {
        const command = new ListConfigurationProfilesCommand({ ApplicationId, MaxResults, NextToken })
        return send('ListConfigurationProfiles', ApplicationId, command)
      })
      const path = `application/${ApplicationId}/configurationprofile/`
      return Promise.all(items.map((item) => namedResource(item, target, path)))
    }
  }
}
