export type NotificationService = 'sns' | 'sqs' | 'events'

/** Which service is notified at `uri`; `undefined` where it is no topic, queue or bus. */
export function notificationService(uri: string): NotificationService | undefined {
  return /^arn:[^:]*:(sns|sqs|events):/.exec(uri)?.[1] as NotificationService | undefined
}
