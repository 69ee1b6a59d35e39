import { missingParameter, neverInvokedAssociation, undeclaredParameter } from './associations.ts'
import { duplicateAssociation, duplicateExtension } from './duplicates.ts'
import { dynamicWithoutPreStart, requiredAndDynamic } from './dynamic-parameters.ts'
import { foreignAccount, foreignRegion } from './foreign-arn.ts'
import { lambdaOnlyActionPoint } from './lambda-only-action-point.ts'
import { reservedTag } from './reserved-tag.ts'
import { eventbridgeRole, missingRole } from './roles.ts'
import type { ManifestRule, SetRule } from './rule.ts'
import { unsupportedUri } from './unsupported-uri.ts'

export const manifestRules: ManifestRule[] = [
  unsupportedUri,
  lambdaOnlyActionPoint,
  eventbridgeRole,
  missingRole,
  requiredAndDynamic,
  dynamicWithoutPreStart,
  reservedTag,
  foreignRegion,
  foreignAccount
]

export const setRules: SetRule[] = [
  duplicateExtension,
  duplicateAssociation,
  undeclaredParameter,
  missingParameter,
  neverInvokedAssociation
]
