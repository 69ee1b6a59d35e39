import { applicationHandlers } from './applications/application-handlers.ts'
import { configurationProfileHandlers } from './applications/configuration-profile-handlers.ts'
import { deploymentStrategyHandlers } from './applications/deployment-strategy-handlers.ts'
import { environmentHandlers } from './applications/environment-handlers.ts'
import { hostedVersionHandlers } from './applications/hosted-version-handlers.ts'
import { deploymentHandlers } from './deployments/deployment-handlers.ts'
import { associationHandlers } from './extensions/association-handlers.ts'
import { extensionHandlers } from './extensions/extension-handlers.ts'
import { tagHandlers } from './extensions/tag-handlers.ts'
import type { Handlers } from './handler.ts'

export const handlers: Handlers = {
  ...applicationHandlers,
  ...environmentHandlers,
  ...configurationProfileHandlers,
  ...hostedVersionHandlers,
  ...deploymentStrategyHandlers,
  ...deploymentHandlers,
  ...extensionHandlers,
  ...associationHandlers,
  ...tagHandlers
}
