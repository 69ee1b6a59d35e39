import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppConfig } from '@aws-sdk/client-appconfig'
import type { CreateExtensionCommandInput, Deployment } from '@aws-sdk/client-appconfig'
import { startAppConfigLocal } from '../start.ts'

/** What `GET /_local/invocations` shows of one. */
export interface Invocation {
  InvocationId: string
  ActionPoint: string
  ExtensionIdentifier: string
  ActionName: string
  Uri: string
  Event: Record<string, unknown>
  Reply?: unknown
  ErrorCode?: string
  ErrorMessage?: string
}

interface SceneOptions {
  /** Functions of `functions.mjs`: name → body, with `event`. */
  functions?: Record<string, string>
  /** Lines of the functions file, for everything else. */
  targets?: string
  environment?: NodeJS.ProcessEnv
  timeScale?: number
}

/** A server with one application, environment, profile and strategy, and what a test does with them. */
export async function createScene({
  functions = {},
  targets = '',
  environment = {},
  timeScale = 1
}: SceneOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'scene-'))
  const exported = Object.entries(functions).map(
    ([name, body]) => `export async function ${name}(event, context) { ${body} }`
  )
  writeFileSync(join(folder, 'functions.mjs'), ["import fs from 'node:fs'", ...exported].join('\n'))
  const lines = Object.keys(functions).map((name) => `${name}: ./functions.mjs:${name}`)
  writeFileSync(join(folder, 'functions.yaml'), [...lines, targets].join('\n'))
  const log: string[] = []
  const server = await startAppConfigLocal({
    functions: join(folder, 'functions.yaml'),
    timeScale,
    environment: { PATH: process.env.PATH, ...environment },
    log: (line) => log.push(line)
  })
  const client = new AppConfig({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'secret' }
  })
  const { Id: ApplicationId = '' } = await client.createApplication({ Name: 'MobileApps' })
  const { Id: EnvironmentId = '' } = await client.createEnvironment({ ApplicationId, Name: 'Production' })
  const { Id: ConfigurationProfileId = '' } = await client.createConfigurationProfile({
    ApplicationId,
    Name: 'flags',
    LocationUri: 'hosted'
  })
  const arn = `arn:aws:appconfig:us-east-1:111122223333:application/${ApplicationId}`
  const resources = {
    application: arn,
    environment: `${arn}/environment/${EnvironmentId}`,
    profile: `${arn}/configurationprofile/${ConfigurationProfileId}`
  }
  let closed: Promise<void> | undefined
  const at = { ApplicationId, EnvironmentId }

  return {
    client,
    url: server.url,
    folder,
    log,
    ids: { ApplicationId, EnvironmentId, ConfigurationProfileId },
    resources,

    /** Creates an extension with one action each at `points`, which calls `uri`, and associates it. */
    async extend(
      name: string,
      points: string[],
      {
        uri = lambda(name),
        on = 'application',
        parameters,
        values
      }: {
        uri?: string
        on?: keyof typeof resources
        parameters?: CreateExtensionCommandInput['Parameters']
        values?: Record<string, string>
      } = {}
    ) {
      const extension = await client.createExtension({
        Name: name,
        Actions: Object.fromEntries(points.map((point) => [point, [{ Name: `${name} acts`, Uri: uri }]])),
        Parameters: parameters
      })
      const association = await client.createExtensionAssociation({
        ExtensionIdentifier: extension.Id,
        ResourceIdentifier: resources[on],
        Parameters: values
      })
      return { extension, association }
    },

    publish: (content: string, more: object = {}) =>
      client.createHostedConfigurationVersion({
        ApplicationId,
        ConfigurationProfileId,
        Content: Buffer.from(content),
        ContentType: 'application/json',
        ...more
      }),

    /** Starts a deployment of version 1 with a strategy of its own. */
    async deploy(
      strategy: { minutes?: number; bake?: number; growth?: number; type?: 'LINEAR' | 'EXPONENTIAL' } = {},
      more: object = {}
    ) {
      const { Id } = await client.createDeploymentStrategy({
        Name: 'strategy',
        DeploymentDurationInMinutes: strategy.minutes ?? 0,
        FinalBakeTimeInMinutes: strategy.bake ?? 0,
        GrowthFactor: strategy.growth ?? 100,
        GrowthType: strategy.type ?? 'LINEAR'
      })
      return client.startDeployment({
        ...at,
        DeploymentStrategyId: Id,
        ConfigurationProfileId,
        ConfigurationVersion: '1',
        ...more
      })
    },

    deployment: (DeploymentNumber = 1) => client.getDeployment({ ...at, DeploymentNumber }),

    /** The deployment as soon as `until` holds. */
    async waitFor(until: (deployment: Deployment) => boolean, DeploymentNumber = 1) {
      for (;;) {
        const deployment = await client.getDeployment({ ...at, DeploymentNumber })
        if (until(deployment)) return deployment
        await wait(20)
      }
    },

    async advance(advanceSeconds: number): Promise<Date> {
      const response = await fetch(`${server.url}/_local/clock`, {
        method: 'POST',
        body: JSON.stringify({ advanceSeconds })
      })
      return new Date(((await response.json()) as { now: string }).now)
    },

    async invocations(): Promise<Invocation[]> {
      const response = await fetch(`${server.url}/_local/invocations`)
      return ((await response.json()) as { Items: Invocation[] }).Items
    },

    async close() {
      client.destroy()
      await (closed ??= server.close())
    }
  }
}

export type Scene = Awaited<ReturnType<typeof createScene>>

function lambda(name: string): string {
  return `arn:aws:lambda:us-east-1:111122223333:function:${name}`
}
