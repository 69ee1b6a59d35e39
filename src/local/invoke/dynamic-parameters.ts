import type { ExtensionManifest } from '../../manifest/manifest.ts'
import { UsageError } from '../command/usage-error.ts'

/** `EXTENSION#NAME=VALUE` → extension name → values. @throws UsageError for any that no manifest declares as dynamic */
export function readDynamicParameters(
  given: string[],
  declared: Map<string, ExtensionManifest>
): Map<string, Record<string, string>> {
  const read = new Map<string, Record<string, string>>()
  for (const text of given) {
    const [, extension, name, value] = /^([^#]+)#([^=]+)=(.*)$/s.exec(text) ?? []
    if (extension === undefined || name === undefined || !value) {
      throw new UsageError(`--dynamic-parameter ${text}: write EXTENSION#NAME=VALUE`)
    }
    const manifest = declared.get(extension)
    if (!manifest) throw new UsageError(`--dynamic-parameter ${text}: no manifest declares the extension ${extension}`)
    const { Parameters } = manifest.definition
    const parameter = Parameters && Object.hasOwn(Parameters, name) ? Parameters[name] : undefined
    if (!parameter?.Dynamic) {
      throw new UsageError(`--dynamic-parameter ${text}: ${extension} has no dynamic parameter ${name}`)
    }
    read.set(extension, { ...read.get(extension), [name]: value })
  }
  return read
}
