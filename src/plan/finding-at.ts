import { findingCodes } from '../manifest/finding-codes.ts'
import type { Finding, FindingCode } from '../manifest/finding.ts'
import type { Manifest } from '../manifest/manifest.ts'

export function findingAt(
  manifest: Manifest,
  code: FindingCode,
  { pointer, of, message }: { pointer: string; of?: 'key' | 'value'; message: string }
): Finding {
  return { ...manifest.placeOf(pointer, of), level: findingCodes[code].level, code, message }
}
