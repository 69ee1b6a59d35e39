import type { ActionPoint } from '../../manifest/definition.ts'
import type { NotificationService } from '../extensions/notification-service.ts'
import { defaultTimeoutSeconds } from '../functions/target.ts'
import { wordsOf } from './event.ts'
import type { Event } from './event.ts'
import type { Step } from './step.ts'

const endpointVariables = {
  sns: 'AWS_ENDPOINT_URL_SNS',
  sqs: 'AWS_ENDPOINT_URL_SQS',
  events: 'AWS_ENDPOINT_URL_EVENTBRIDGE'
}

interface Notification {
  step: Step
  actionPoint: ActionPoint
  event: Event
}

/** Sends the event to the endpoint that the environment sets for the service; without one, sends nothing. */
export async function notify(
  service: NotificationService,
  notification: Notification,
  { environment, signal }: { environment: NodeJS.ProcessEnv; signal: AbortSignal }
): Promise<void> {
  const endpoint = environment[endpointVariables[service]]
  if (!endpoint) return
  // `localhost:4566` parses as a URL with the protocol `localhost`.
  if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error(`${endpointVariables[service]} is not an http or https URL: ${endpoint}`)
  }
  // Also read below: Node 20 collects a timeout signal that only `AbortSignal.any` refers to.
  const late = AbortSignal.timeout(defaultTimeoutSeconds * 1000)
  try {
    await send(service, notification, { endpoint, environment, abortSignal: AbortSignal.any([signal, late]) })
  } catch (error) {
    if (!late.aborted) throw inPlainWords(error, endpoint, endpointVariables[service])
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

async function send(
  service: NotificationService,
  { step, actionPoint, event }: Notification,
  { endpoint, environment, ...options }: { endpoint: string; environment: NodeJS.ProcessEnv; abortSignal: AbortSignal }
): Promise<void> {
  const [, , , region = '', account = '', name = ''] = step.action.Uri.split(':')
  const config = {
    endpoint,
    region: region || 'us-east-1',
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? 'local',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? 'local',
      ...(environment.AWS_SESSION_TOKEN && { sessionToken: environment.AWS_SESSION_TOKEN })
    }
  }
  const message = JSON.stringify(event)
  // Clients are loaded only when something is sent: most runs send nothing.
  if (service === 'sns') {
    const { SNS } = await import(/* webpackMode: "eager" */ '@aws-sdk/client-sns')
    await using(new SNS(config), (sns) => sns.publish({ TopicArn: step.action.Uri, Message: message }, options))
  } else if (service === 'sqs') {
    const { SQS } = await import(/* webpackMode: "eager" */ '@aws-sdk/client-sqs')
    // No MD5 check: a stand-in for SQS need not send checksums.
    const QueueUrl = `${endpoint.replace(/\/+$/, '')}/${account}/${name}`
    await using(new SQS({ ...config, useQueueUrlAsEndpoint: false, md5: false }), (sqs) =>
      sqs.sendMessage({ QueueUrl, MessageBody: message }, options)
    )
  } else {
    const { EventBridge } = await import(/* webpackMode: "eager" */ '@aws-sdk/client-eventbridge')
    const { Entries } = await using(new EventBridge(config), (bus) =>
      bus.putEvents({ Entries: [entryOf(step, actionPoint, message)] }, options)
    )
    const refused = Entries?.find(({ ErrorCode }) => ErrorCode)
    if (refused) throw Object.assign(new Error(refused.ErrorMessage ?? refused.ErrorCode), { name: refused.ErrorCode })
  }
}

async function using<C extends { destroy: () => void }, T>(client: C, send: (client: C) => Promise<T>): Promise<T> {
  try {
    return await send(client)
  } finally {
    client.destroy()
  }
}

function entryOf({ associationArn }: Step, actionPoint: ActionPoint, detail: string): object {
  const DetailType = wordsOf(actionPoint).join(' ')
  return { Source: 'aws.appconfig', DetailType, Resources: [associationArn], Detail: detail }
}
