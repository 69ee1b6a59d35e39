import type { ActionPoint } from '../../manifest/definition.ts'
import type { NotificationService } from '../extensions/notification-service.ts'
import { defaultTimeoutSeconds } from '../functions/target.ts'
import { wordsOf } from './event.ts'
import type { Event } from './event.ts'
import type { Step } from './step.ts'

/** Where a service is, and how it is told. The clients are loaded only when something is sent: most runs send nothing. */
const services: Record<NotificationService, { variable: string; send: (message: Message) => Promise<void> }> = {
  sns: {
    variable: 'AWS_ENDPOINT_URL_SNS',
    async send({ uri, text, config, options }) {
      const { SNS } = await import(/* webpackMode: "eager" */ '@aws-sdk/client-sns')
      await using(new SNS(config), (sns) => sns.publish({ TopicArn: uri, Message: text }, options))
    }
  },
  sqs: {
    variable: 'AWS_ENDPOINT_URL_SQS',
    async send({ uri, text, config, options }) {
      const { SQS } = await import(/* webpackMode: "eager" */ '@aws-sdk/client-sqs')
      const [, , , , account = '', name = ''] = uri.split(':')
      const QueueUrl = `${config.endpoint.replace(/\/+$/, '')}/${account}/${name}`
      // No MD5 check: a stand-in for SQS need not send checksums.
      await using(new SQS({ ...config, useQueueUrlAsEndpoint: false, md5: false }), (sqs) =>
        sqs.sendMessage({ QueueUrl, MessageBody: text }, options)
      )
    }
  },
  events: {
    variable: 'AWS_ENDPOINT_URL_EVENTBRIDGE',
    async send({ text, config, options, associationArn, actionPoint }) {
      const { EventBridge } = await import(/* webpackMode: "eager" */ '@aws-sdk/client-eventbridge')
      const DetailType = wordsOf(actionPoint).join(' ')
      const entry = { Source: 'aws.appconfig', DetailType, Resources: [associationArn], Detail: text }
      const { Entries } = await using(new EventBridge(config), (bus) => bus.putEvents({ Entries: [entry] }, options))
      const refused = Entries?.find(({ ErrorCode }) => ErrorCode)
      if (refused)
        throw Object.assign(new Error(refused.ErrorMessage ?? refused.ErrorCode), { name: refused.ErrorCode })
    }
  }
}

interface Message {
  uri: string
  associationArn: string
  actionPoint: ActionPoint
  text: string
  config: ReturnType<typeof configOf>
  options: { abortSignal: AbortSignal }
}

interface Notification {
  step: Step
  actionPoint: ActionPoint
  event: Event
}

/** Sends the event to the endpoint that the environment sets for the service; without one, sends nothing. */
export async function notify(
  service: NotificationService,
  { step, actionPoint, event }: Notification,
  { environment, signal }: { environment: NodeJS.ProcessEnv; signal: AbortSignal }
): Promise<void> {
  const { variable, send } = services[service]
  const endpoint = environment[variable]
  if (!endpoint) return
  // `localhost:4566` parses as a URL with the protocol `localhost`.
  if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error(`${variable} is not an http or https URL: ${endpoint}`)
  }
  // Also read below: Node 20 collects a timeout signal that only `AbortSignal.any` refers to.
  const late = AbortSignal.timeout(defaultTimeoutSeconds * 1000)
  try {
    await send({
      uri: step.action.Uri,
      associationArn: step.associationArn,
      actionPoint,
      text: JSON.stringify(event),
      config: configOf(step.action.Uri, endpoint, environment),
      options: { abortSignal: AbortSignal.any([signal, late]) }
    })
  } catch (error) {
    if (!late.aborted) throw inPlainWords(error, endpoint, variable)
    const message = `${endpoint} did not answer within ${defaultTimeoutSeconds} seconds`
    throw Object.assign(new Error(message, { cause: error }), { name: 'TimeoutError' })
  }
}

/** Where something other than the service answers, the SDK's own words are about its insides. */
function inPlainWords(error: unknown, endpoint: string, variable: string): unknown {
  const { $metadata, $fault, message } = error as {
    $metadata?: { httpStatusCode?: number }
    $fault?: string
    message: string
  }
  const isOfService = $fault !== undefined && !/^Unknown(Error)?$/.test(message)
  const status = $metadata?.httpStatusCode
  if (status === undefined || isOfService) return error
  return new Error(`${endpoint} answered ${status}, but not as the service does: check ${variable}`, { cause: error })
}

function configOf(uri: string, endpoint: string, environment: NodeJS.ProcessEnv) {
  const [, , , region] = uri.split(':')
  return {
    endpoint,
    region: region || 'us-east-1',
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? 'local',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? 'local',
      ...(environment.AWS_SESSION_TOKEN && { sessionToken: environment.AWS_SESSION_TOKEN })
    }
  }
}

async function using<C extends { destroy: () => void }, T>(client: C, send: (client: C) => Promise<T>): Promise<T> {
  try {
    return await send(client)
  } finally {
    client.destroy()
  }
}
