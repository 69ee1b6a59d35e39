import { afterEach, describe, expect, test } from '@jest/globals'
import type { Deployment } from '@aws-sdk/client-appconfig'
import { authorization } from '../request.ts'
import { createScene } from '../workflow/scene.ts'
import type { Scene } from '../workflow/scene.ts'

const onPoints = ['START', 'STEP', 'BAKING', 'COMPLETE', 'ROLLED_BACK'].map((moment) => `ON_DEPLOYMENT_${moment}`)

let scene: Scene
afterEach(() => scene.close())

async function createPublished(options?: Parameters<typeof createScene>[0]): Promise<Scene> {
  scene = await createScene(options)
  await scene.publish('{"a":1}')
  return scene
}

function events({ EventLog }: Deployment): string[] {
  return [...(EventLog ?? [])].reverse().map(({ EventType }) => EventType ?? '')
}

describe('a deployment', () => {
  test('grows as its strategy says, bakes, and is complete', async () => {
    await createPublished()
    const started = await scene.deploy({ minutes: 10, growth: 50, bake: 5 }, { Description: 'roll out' })
    expect(started).toMatchObject({
      ...scene.ids,
      $metadata: { httpStatusCode: 201 },
      DeploymentNumber: 1,
      ConfigurationName: 'flags',
      ConfigurationLocationUri: 'hosted',
      ConfigurationVersion: '1',
      Description: 'roll out',
      DeploymentDurationInMinutes: 10,
      GrowthType: 'LINEAR',
      GrowthFactor: 50,
      FinalBakeTimeInMinutes: 5,
      State: 'DEPLOYING',
      PercentageComplete: 0,
      AppliedExtensions: [],
      EventLog: [{ EventType: 'DEPLOYMENT_STARTED', TriggeredBy: 'USER', Description: 'Deployment started' }]
    })
    await scene.advance(299)
    expect(await scene.deployment()).toMatchObject({ State: 'DEPLOYING', PercentageComplete: 0 })
    await scene.advance(2)
    expect(await scene.deployment()).toMatchObject({ State: 'DEPLOYING', PercentageComplete: 50 })
    await scene.advance(300)
    expect(await scene.deployment()).toMatchObject({ State: 'BAKING', PercentageComplete: 100 })
    await scene.advance(300)
    const complete = await scene.deployment()
    expect(complete).toMatchObject({ State: 'COMPLETE', PercentageComplete: 100 })
    expect(complete.CompletedAt?.getTime()).toBe((complete.StartedAt?.getTime() ?? 0) + 15 * 60_000)
    expect(complete.EventLog?.map(({ EventType, Description }) => [EventType, Description])).toEqual([
      ['DEPLOYMENT_COMPLETED', 'Deployment completed'],
      ['BAKE_TIME_STARTED', 'Deployment bake time started'],
      ['PERCENTAGE_UPDATED', 'Configuration available to 100.00% of clients'],
      ['PERCENTAGE_UPDATED', 'Configuration available to 50.00% of clients'],
      ['DEPLOYMENT_STARTED', 'Deployment started']
    ])
  })

  test('is what the state of its environment tells, which is not deleted meanwhile', async () => {
    await createPublished()
    const { ApplicationId, EnvironmentId } = scene.ids
    const place = { ApplicationId, EnvironmentId }
    const state = async () => (await scene.client.getEnvironment(place)).State
    await scene.deploy({ minutes: 10 })
    expect(await state()).toBe('DEPLOYING')
    await expect(scene.client.deleteEnvironment(place)).rejects.toMatchObject({ name: 'ConflictException' })
    await scene.advance(600)
    expect(await state()).toBe('READY_FOR_DEPLOYMENT')
    await scene.client.stopDeployment({ ...place, DeploymentNumber: 1, AllowRevert: true })
    expect(await state()).toBe('REVERTED')
    await scene.deploy({ minutes: 10 })
    await scene.client.stopDeployment({ ...place, DeploymentNumber: 2 })
    await scene.advance(0)
    expect(await state()).toBe('ROLLED_BACK')
  })

  test('keeps to its strategy as it was at the start, whatever becomes of that', async () => {
    await createPublished()
    const { DeploymentStrategyId } = await scene.deploy({ minutes: 10 })
    await scene.client.updateDeploymentStrategy({ DeploymentStrategyId, DeploymentDurationInMinutes: 60 })
    await scene.advance(600)
    expect(await scene.deployment()).toMatchObject({ State: 'COMPLETE', DeploymentDurationInMinutes: 10 })
  })

  test('has tags of its own, and no associations', async () => {
    await createPublished()
    await scene.deploy({}, { Tags: { team: 'shop' } })
    const ResourceArn = `${scene.resources.environment}/deployment/1`
    expect((await scene.client.listTagsForResource({ ResourceArn })).Tags).toEqual({ team: 'shop' })
    const { Id: ExtensionIdentifier } = (await scene.extend('Guard', ['PRE_START_DEPLOYMENT'])).extension
    const association = { ExtensionIdentifier, ResourceIdentifier: ResourceArn }
    await expect(scene.client.createExtensionAssociation(association)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: `Resource with ARN ${ResourceArn} could not be found for account 111122223333`
    })
  })

  test('names the key that it was started with', async () => {
    await createPublished()
    await scene.deploy({}, { KmsKeyIdentifier: 'alias/flags' })
    expect(await scene.deployment()).toMatchObject({ KmsKeyIdentifier: 'alias/flags' })
  })

  test('of no minutes is over at once', async () => {
    await createPublished()
    await scene.deploy()
    await scene.waitFor(({ State }) => State === 'COMPLETE')
    expect(await scene.client.listDeployments(scene.ids)).toMatchObject({
      Items: [
        {
          DeploymentNumber: 1,
          State: 'COMPLETE',
          PercentageComplete: 100,
          ConfigurationProfileId: scene.ids.ConfigurationProfileId,
          ConfigurationName: 'flags',
          Type: 'USER'
        }
      ]
    })
    expect(await scene.deployment()).not.toHaveProperty('Type')
  })

  test('takes its time by itself, as fast as the time scale says', async () => {
    await createPublished({ timeScale: 600 })
    await scene.deploy({ minutes: 1, bake: 1 })
    const { StartedAt, CompletedAt } = await scene.waitFor(({ State }) => State === 'COMPLETE')
    expect((CompletedAt?.getTime() ?? 0) - (StartedAt?.getTime() ?? 0)).toBeGreaterThanOrEqual(120_000)
  })

  test('takes its time by itself again, once time was moved on', async () => {
    await createPublished({ timeScale: 600 })
    await scene.deploy({ minutes: 10, growth: 50, bake: 5 })
    await scene.advance(301)
    expect((await scene.deployment()).PercentageComplete).toBeGreaterThanOrEqual(50)
    await scene.waitFor(({ State }) => State === 'COMPLETE')
  })

  test('has its moments in turn with those of other environments', async () => {
    await createPublished({ functions: { Watch: '' } })
    await scene.extend('Watch', ['ON_DEPLOYMENT_STEP', 'ON_DEPLOYMENT_COMPLETE'])
    const { ApplicationId } = scene.ids
    const { Id: EnvironmentId } = await scene.client.createEnvironment({ ApplicationId, Name: 'Test' })
    await scene.deploy({ minutes: 10, growth: 50 }, { Description: 'slow' })
    await scene.deploy({ minutes: 6, growth: 50 }, { Description: 'fast', EnvironmentId })
    await scene.advance(3600)
    expect(
      (await scene.invocations()).map(({ Event }) => `${String(Event.Description)} ${String(Event.Type)}`)
    ).toEqual([
      'fast OnDeploymentStep',
      'slow OnDeploymentStep',
      'fast OnDeploymentStep',
      'fast OnDeploymentComplete',
      'slow OnDeploymentStep',
      'slow OnDeploymentComplete'
    ])
  })

  test('keeps others out of its environment until it is over', async () => {
    await createPublished()
    await scene.deploy({ minutes: 10 })
    const refused = { name: 'ConflictException', message: 'Deployment number 1 already exists' }
    await expect(scene.deploy()).rejects.toMatchObject(refused)
    await scene.advance(600)
    expect(await scene.deploy()).toMatchObject({ DeploymentNumber: 2 })
  })

  test('starts from the deployment that its caller knows as the latest, or not at all', async () => {
    await createPublished({ functions: { Guard: '' } })
    await scene.extend('Guard', ['PRE_START_DEPLOYMENT'])
    await expect(scene.deploy({}, { LatestDeploymentNumber: 1 })).rejects.toMatchObject({
      name: 'ConflictException',
      message: 'LatestDeploymentNumber supplied in request 1 does not match latest deployment number 0.'
    })
    expect(await scene.invocations()).toEqual([])
    expect(await scene.deploy({}, { LatestDeploymentNumber: 0 })).toMatchObject({ DeploymentNumber: 1 })
    await scene.waitFor(({ State }) => State === 'COMPLETE')
    await expect(scene.deploy({}, { LatestDeploymentNumber: 0 })).rejects.toMatchObject({ name: 'ConflictException' })
    expect(await scene.deploy({}, { LatestDeploymentNumber: 1 })).toMatchObject({ DeploymentNumber: 2 })
  })

  test('of two that are started together one is made', async () => {
    await createPublished({ functions: { Slow: 'await new Promise(done => setTimeout(done, 100))' } })
    await scene.extend('Slow', ['PRE_START_DEPLOYMENT'])
    const outcomes = await Promise.allSettled([scene.deploy({ minutes: 5 }), scene.deploy({ minutes: 5 })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await scene.invocations()).toHaveLength(1)
  })

  test('is not made where its environment is deleted while extensions are asked', async () => {
    const remove = `await fetch(event.Description, { method: 'DELETE', headers: { authorization: '${authorization()}' } })`
    await createPublished({ functions: { Gate: remove } })
    await scene.extend('Gate', ['PRE_START_DEPLOYMENT', 'ON_DEPLOYMENT_START'])
    const { ApplicationId, EnvironmentId } = scene.ids
    const Description = `${scene.url}/applications/${ApplicationId}/environments/${EnvironmentId}`
    await expect(scene.deploy({}, { Description })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Environment could not be found for account 111122223333'
    })
    await scene.advance(0)
    expect((await scene.invocations()).map(({ ActionPoint }) => ActionPoint)).toEqual(['PRE_START_DEPLOYMENT'])
  })

  test('nor where its configuration profile is', async () => {
    const remove = `for (const path of ['/hostedconfigurationversions/1', '']) {
      await fetch(event.Description + path, { method: 'DELETE', headers: { authorization: '${authorization()}' } })
    }`
    await createPublished({ functions: { Gate: remove } })
    await scene.extend('Gate', ['PRE_START_DEPLOYMENT', 'ON_DEPLOYMENT_START'])
    const { ApplicationId, ConfigurationProfileId } = scene.ids
    const Description = `${scene.url}/applications/${ApplicationId}/configurationprofiles/${ConfigurationProfileId}`
    await expect(scene.deploy({}, { Description })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'ConfigurationProfile could not be found for account 111122223333'
    })
  })

  test('needs what it deploys', async () => {
    await createPublished()
    for (const missing of [
      { ConfigurationVersion: '2' },
      { ConfigurationVersion: 'v1' },
      { ConfigurationProfileId: 'abc1234' },
      { EnvironmentId: 'abc1234' },
      { DeploymentStrategyId: 'abc1234' }
    ]) {
      await expect(scene.deploy({}, missing)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    }
    await expect(scene.deployment(1)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await scene.publish('{}', { VersionLabel: 'v1' })
    expect(await scene.deploy({}, { ConfigurationVersion: 'v1' })).toMatchObject({
      ConfigurationVersion: '2',
      VersionLabel: 'v1'
    })
  })
})

describe('StopDeployment', () => {
  test('rolls back what runs', async () => {
    await createPublished({ functions: { Watch: '' } })
    await scene.extend('Watch', onPoints)
    await scene.deploy({ minutes: 10, growth: 50 })
    await scene.advance(301)
    const stopped = await scene.client.stopDeployment({ ...scene.ids, DeploymentNumber: 1 })
    expect(stopped).toMatchObject({ State: 'ROLLING_BACK', $metadata: { httpStatusCode: 202 } })
    await scene.advance(0)
    const deployment = await scene.deployment()
    expect(deployment).toMatchObject({ State: 'ROLLED_BACK', PercentageComplete: 0 })
    expect(deployment.CompletedAt).toBeInstanceOf(Date)
    expect(events(deployment)).toEqual([
      'DEPLOYMENT_STARTED',
      'PERCENTAGE_UPDATED',
      'ROLLBACK_STARTED',
      'ROLLBACK_COMPLETED'
    ])
    expect(deployment.EventLog?.[1]).toMatchObject({
      TriggeredBy: 'USER',
      Description: 'Rollback initiated by account 111122223333'
    })
    expect(deployment.EventLog?.[0]).toMatchObject({
      TriggeredBy: 'APPCONFIG',
      Description: 'Deployment rollback completed'
    })
    await scene.advance(3600)
    expect((await scene.invocations()).map(({ ActionPoint }) => ActionPoint)).toEqual([
      'ON_DEPLOYMENT_START',
      'ON_DEPLOYMENT_STEP',
      'ON_DEPLOYMENT_ROLLED_BACK'
    ])
    expect(await scene.deploy()).toMatchObject({ DeploymentNumber: 2 })
  })

  test('rolls back what bakes', async () => {
    await createPublished()
    await scene.deploy({ minutes: 10, bake: 10 })
    await scene.advance(900)
    expect((await scene.deployment()).State).toBe('BAKING')
    await scene.client.stopDeployment({ ...scene.ids, DeploymentNumber: 1 })
    await scene.advance(3600)
    expect(await scene.deployment()).toMatchObject({ State: 'ROLLED_BACK', PercentageComplete: 0 })
  })

  test('refuses what is over, unless it is to be reverted', async () => {
    await createPublished()
    await scene.deploy()
    await scene.waitFor(({ State }) => State === 'COMPLETE')
    const stop = { ...scene.ids, DeploymentNumber: 1 }
    await expect(scene.client.stopDeployment(stop)).rejects.toMatchObject({ name: 'BadRequestException' })
    expect(await scene.client.stopDeployment({ ...stop, AllowRevert: true })).toMatchObject({ State: 'REVERTED' })
    expect((await scene.deployment()).EventLog?.[0]).toMatchObject({
      EventType: 'REVERT_COMPLETED',
      TriggeredBy: 'USER',
      Description: 'Revert initiated by account 111122223333'
    })
    await expect(scene.client.stopDeployment({ ...stop, DeploymentNumber: 2 })).rejects.toMatchObject({
      name: 'ResourceNotFoundException'
    })
  })

  test('reverts the newest deployment of an environment alone, and not after 72 hours', async () => {
    await createPublished()
    for (let number = 0; number < 2; number++) {
      await scene.deploy()
      await scene.advance(1)
    }
    const revert = (DeploymentNumber: number) =>
      scene.client.stopDeployment({ ...scene.ids, DeploymentNumber, AllowRevert: true })
    const refused = { name: 'BadRequestException', message: expect.stringContaining('cannot be reverted') }
    await expect(revert(1)).rejects.toMatchObject(refused)
    await scene.advance(72 * 3600)
    await expect(revert(2)).rejects.toMatchObject(refused)
  })
})

describe('PRE_START_DEPLOYMENT', () => {
  test('is asked with the content, and the stored version stays', async () => {
    await createPublished({
      functions: { Gate: 'return { Content: Buffer.from("other").toString("base64") }', Then: '' }
    })
    const dynamic = { REASON: { Dynamic: true }, LEVEL: {} }
    const { extension } = await scene.extend('Gate', ['PRE_START_DEPLOYMENT'], {
      on: 'environment',
      parameters: dynamic,
      values: { REASON: 'none', LEVEL: '3' }
    })
    await scene.extend('Then', ['PRE_START_DEPLOYMENT', 'ON_DEPLOYMENT_START'], { on: 'profile' })
    await scene.deploy({}, { DynamicExtensionParameters: { [`${extension.Id}#REASON`]: 'CHG-1' }, Description: 'd' })
    await scene.waitFor(({ State }) => State === 'COMPLETE')
    const [gate, then] = await scene.invocations()
    const { ApplicationId, EnvironmentId, ConfigurationProfileId } = scene.ids
    expect(gate?.Event).toEqual({
      InvocationId: expect.stringMatching(/^[a-z0-9]{7}$/),
      Parameters: { REASON: 'CHG-1', LEVEL: '3' },
      Type: 'PreStartDeployment',
      Application: { Id: ApplicationId, Name: 'MobileApps' },
      Environment: { Id: EnvironmentId, Name: 'Production' },
      ConfigurationProfile: { Id: ConfigurationProfileId, Name: 'flags' },
      DeploymentNumber: 1,
      Description: 'd',
      Content: Buffer.from('{"a":1}').toString('base64'),
      ContentType: 'application/json',
      ContentVersion: '1',
      ConfigurationProfileType: 'AWS.Freeform'
    })
    expect(then?.Event).toHaveProperty('Parameters', {})
    expect(then?.Event).toHaveProperty('Content', Buffer.from('other').toString('base64'))
    const version = await scene.client.getHostedConfigurationVersion({ ...scene.ids, VersionNumber: 1 })
    expect(Buffer.from(version.Content ?? []).toString()).toBe('{"a":1}')
  })

  test('is asked without content where AppConfig does not keep the configuration', async () => {
    await createPublished({ functions: { Gate: '' } })
    await scene.extend('Gate', ['PRE_START_DEPLOYMENT'])
    const { Id: ConfigurationProfileId } = await scene.client.createConfigurationProfile({
      ApplicationId: scene.ids.ApplicationId,
      Name: 'parameters',
      LocationUri: 'ssm-parameter://flags'
    })
    await scene.deploy({}, { ConfigurationProfileId, ConfigurationVersion: '7' })
    expect((await scene.invocations())[0]?.Event).toMatchObject({
      ConfigurationProfile: { Id: ConfigurationProfileId, Name: 'parameters' },
      Content: '',
      ContentType: 'application/octet-stream',
      ContentVersion: '7'
    })
    expect(await scene.deployment()).toMatchObject({
      ConfigurationLocationUri: 'ssm-parameter://flags',
      ConfigurationVersion: '7'
    })
  })

  test('may refuse: no deployment is made, and no number is used up', async () => {
    await createPublished({ functions: { Gate: 'if (!event.Description) return { Error: "E", Message: "say why" }' } })
    await scene.extend('Gate', ['PRE_START_DEPLOYMENT', 'ON_DEPLOYMENT_START'])
    await expect(scene.deploy()).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'Error invoking extension Gate: say why'
    })
    expect(await scene.client.listDeployments(scene.ids)).toMatchObject({ Items: [] })
    expect(await scene.deploy({}, { Description: 'why' })).toMatchObject({ DeploymentNumber: 1 })
  })

  test('takes dynamic parameters by Id and by ARN, and none that would reach nobody', async () => {
    await createPublished({ functions: { Gate: '' } })
    const { extension } = await scene.extend('Gate', ['PRE_START_DEPLOYMENT'], {
      parameters: { WHO: { Dynamic: true }, FIXED: {} }
    })
    const arn = extension.Arn ?? ''
    for (const [key, reason] of [
      ['nobody1#WHO', 'no extension with the Id or ARN nobody1 is associated with this deployment.'],
      ['Gate#WHO', 'no extension with the Id or ARN Gate is associated with this deployment.'],
      [`${extension.Id}#WHOM`, `extension ${extension.Id} has no dynamic parameter WHOM.`],
      [`${extension.Id}#FIXED`, `extension ${extension.Id} has no dynamic parameter FIXED.`]
    ] as const) {
      await expect(scene.deploy({}, { DynamicExtensionParameters: { [key]: 'x' } })).rejects.toMatchObject({
        name: 'BadRequestException',
        message: `Dynamic parameter ${key}: ${reason}`
      })
    }
    for (const key of [`${arn}#WHO`, `${arn.replace(/\/1$/, '')}#WHO`]) {
      await scene.deploy({}, { DynamicExtensionParameters: { [key]: key } })
      await scene.advance(0)
      expect((await scene.invocations()).at(-1)?.Event).toMatchObject({ Parameters: { WHO: key } })
    }
  })
})

describe('ON_DEPLOYMENT_*', () => {
  test('tells of each moment, without content, and the deployment names who was told', async () => {
    await createPublished({ functions: { Watch: '' } })
    const { extension, association } = await scene.extend('Watch', onPoints, {
      parameters: { A: {} },
      values: { A: '1' }
    })
    await scene.deploy({ minutes: 2, growth: 50, bake: 1 }, { Description: 'd' })
    await scene.advance(3600)
    const invocations = await scene.invocations()
    expect(invocations.map(({ ActionPoint }) => ActionPoint)).toEqual([
      'ON_DEPLOYMENT_START',
      'ON_DEPLOYMENT_STEP',
      'ON_DEPLOYMENT_STEP',
      'ON_DEPLOYMENT_BAKING',
      'ON_DEPLOYMENT_COMPLETE'
    ])
    const { ApplicationId, EnvironmentId, ConfigurationProfileId } = scene.ids
    expect(invocations[0]?.Event).toEqual({
      InvocationId: expect.any(String),
      Parameters: { A: '1' },
      Type: 'OnDeploymentStart',
      Application: { Id: ApplicationId },
      Environment: { Id: EnvironmentId },
      ConfigurationProfile: { Id: ConfigurationProfileId, Name: 'flags' },
      DeploymentNumber: 1,
      Description: 'd',
      ConfigurationVersion: '1'
    })
    const { EventLog, AppliedExtensions } = await scene.deployment()
    expect(AppliedExtensions).toEqual([
      { ExtensionId: extension.Id, ExtensionAssociationId: association.Id, VersionNumber: 1, Parameters: { A: '1' } }
    ])
    expect([...(EventLog ?? [])].reverse().flatMap(({ ActionInvocations }) => ActionInvocations)).toEqual(
      invocations.map(({ InvocationId, Uri }) => ({
        ExtensionIdentifier: extension.Arn,
        ActionName: 'Watch acts',
        Uri,
        InvocationId
      }))
    )
  })

  test('fails in the event log alone', async () => {
    await createPublished({ functions: { Watch: 'throw new RangeError("not today")' } })
    await scene.extend('Watch', ['ON_DEPLOYMENT_START'])
    await scene.deploy()
    await scene.advance(0)
    const { State, EventLog } = await scene.deployment()
    expect(State).toBe('COMPLETE')
    expect(EventLog?.at(-1)?.ActionInvocations).toMatchObject([{ ErrorCode: 'RangeError', ErrorMessage: 'not today' }])
  })

  test('stands in the event log with the role of its action', async () => {
    await createPublished()
    const RoleArn = 'arn:aws:iam::111122223333:role/AppConfigTells'
    const { Id } = await scene.client.createExtension({
      Name: 'Tell',
      Actions: { ON_DEPLOYMENT_START: [{ Name: 'n', Uri: 'arn:aws:sns:us-east-1:111122223333:topic', RoleArn }] }
    })
    const at = { ExtensionIdentifier: Id, ResourceIdentifier: scene.resources.application }
    await scene.client.createExtensionAssociation(at)
    await scene.deploy()
    await scene.advance(0)
    expect((await scene.deployment()).EventLog?.at(-1)?.ActionInvocations).toMatchObject([{ RoleArn }])
  })

  test('does not hold the deployment up', async () => {
    await createPublished({ functions: { Slow: 'await new Promise(done => setTimeout(done, 60_000))' } })
    await scene.extend('Slow', ['ON_DEPLOYMENT_START'])
    await scene.deploy()
    await scene.waitFor(({ State }) => State === 'COMPLETE')
  })

  test('keeps nobody who is asked waiting, however many are told', async () => {
    await createPublished({ targets: "Slow: { Target: sleep 600, Timeout: 900 }\nGuard: 'true'" })
    const { extension } = await scene.extend('Slow', ['ON_DEPLOYMENT_START'])
    const again = { ExtensionIdentifier: extension.Id, ResourceIdentifier: scene.resources.application }
    for (let more = 0; more < 20; more++) await scene.client.createExtensionAssociation(again)
    await scene.extend('Guard', ['PRE_CREATE_HOSTED_CONFIGURATION_VERSION', 'AT_DEPLOYMENT_TICK'])
    await scene.deploy()
    expect(await scene.publish('{"a":2}')).toMatchObject({ VersionNumber: 2 })
    await scene.waitFor(({ State }) => State === 'COMPLETE')
  })
})

describe('AT_DEPLOYMENT_TICK', () => {
  const rollBack = 'return { Directive: "ROLL_BACK", Description: "too many errors" }'

  test('comes right after the start, and then every minute', async () => {
    await createPublished({ functions: { Watch: 'return { Directive: "CONTINUE" }' } })
    await scene.extend('Watch', ['AT_DEPLOYMENT_TICK'])
    await scene.deploy({ minutes: 2, growth: 50, bake: 1 })
    await scene.advance(3600)
    const ticks = (await scene.invocations()).map(({ Event }) => Event)
    expect(ticks.map(({ DeploymentState, PercentageComplete }) => [DeploymentState, PercentageComplete])).toEqual([
      ['DEPLOYING', '0.0'],
      ['DEPLOYING', '0.0'],
      ['DEPLOYING', '50.0']
    ])
    expect(ticks[0]).toMatchObject({ Type: 'AtDeploymentTick', ConfigurationVersion: '1', DeploymentNumber: 1 })
    expect((await scene.deployment()).State).toBe('COMPLETE')
  })

  test.each([
    ['its directive', rollBack, 'too many errors', undefined],
    ['an error in its reply', 'return { Error: "E", Message: "bad" }', 'bad', 'E'],
    ['its failure', 'throw new TypeError("broken")', 'broken', 'TypeError']
  ])('rolls the deployment back by %s, of one of no minutes, too', async (_, body, reason, ErrorCode) => {
    await createPublished({ functions: { Watch: body } })
    await scene.extend('Watch', ['AT_DEPLOYMENT_TICK', 'ON_DEPLOYMENT_COMPLETE', 'ON_DEPLOYMENT_ROLLED_BACK'])
    await scene.deploy()
    const deployment = await scene.waitFor(({ State }) => State === 'ROLLED_BACK')
    expect(events(deployment)).toEqual(['DEPLOYMENT_STARTED', 'ROLLBACK_STARTED', 'ROLLBACK_COMPLETED'])
    expect(deployment.EventLog?.[1]).toMatchObject({
      TriggeredBy: 'APPCONFIG',
      Description: `Extension Watch rolled the deployment back: ${reason}`
    })
    expect(deployment.EventLog?.at(-1)?.ActionInvocations?.[0]?.ErrorCode).toBe(ErrorCode)
    await scene.advance(0)
    expect((await scene.invocations()).map(({ ActionPoint }) => ActionPoint)).toEqual([
      'AT_DEPLOYMENT_TICK',
      'ON_DEPLOYMENT_ROLLED_BACK'
    ])
  })

  test('has its reason in the event log up to 1,024 whole characters', async () => {
    await createPublished({ functions: { Watch: 'return { Directive: "ROLL_BACK", Description: "😀".repeat(2000) }' } })
    await scene.extend('Watch', ['AT_DEPLOYMENT_TICK'])
    await scene.deploy()
    const { EventLog } = await scene.waitFor(({ State }) => State === 'ROLLED_BACK')
    const before = 'Extension Watch rolled the deployment back: '
    expect(EventLog?.[1]?.Description).toBe(before + '😀'.repeat(1024 - before.length))
  })

  test('rolls back in the middle, when its minute has come', async () => {
    await createPublished({ functions: { Watch: `if (Number(event.PercentageComplete) >= 50) ${rollBack}` } })
    await scene.extend('Watch', ['AT_DEPLOYMENT_TICK'])
    await scene.deploy({ minutes: 10, growth: 25 })
    await scene.advance(600)
    expect((await scene.deployment()).State).toBe('ROLLED_BACK')
    expect((await scene.deployment()).CompletedAt?.getTime()).toBe(
      ((await scene.deployment()).StartedAt?.getTime() ?? 0) + 360_000
    )
  })
})

test('after a reset nothing of what ran goes on', async () => {
  await createPublished({ functions: { Watch: '' } })
  await scene.extend('Watch', onPoints)
  await scene.deploy({ minutes: 10 })
  await scene.advance(1)
  await fetch(`${scene.url}/_local/reset`, { method: 'POST' })
  expect(await scene.invocations()).toEqual([])
  const now = await scene.advance(3600)
  expect(Math.abs(now.getTime() - Date.now() - 3_600_000)).toBeLessThan(60_000)
  expect(await scene.invocations()).toEqual([])
})
