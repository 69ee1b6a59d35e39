import type { AppConfigLocal } from '../local/start.ts'

/** What was asked of AppConfig to change something, in order. */
export function writesTo({ requests }: AppConfigLocal): string[] {
  return requests
    .filter(({ service, method }) => service === 'appconfig' && method !== 'GET')
    .map(({ operation }) => operation)
}
