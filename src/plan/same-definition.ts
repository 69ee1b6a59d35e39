import { canonicalDefinition } from '../manifest/canonical.ts'
import type { Definition } from '../manifest/definition.ts'
import { stableJson } from './stable-json.ts'

/** Whether two definitions differ in nothing, or in form alone. */
export function sameDefinition(left: Definition, right: Definition): boolean {
  return stableJson(canonicalDefinition(left)) === stableJson(canonicalDefinition(right))
}
