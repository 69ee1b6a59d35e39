export type NotificationService = 'sns' | 'sqs' | 'events'

/** The service that `uri` notifies; `undefined` where it is not a topic, queue or bus. */
export function notificationService(uri: string): NotificationService | undefined {
  return /^arn:[^:]*:(sns|sqs|events):/.exec(uri)?.[1] as NotificationService | undefined
}
