import type { DeployedExtension } from '../deployed.ts'
import type { Tags } from '../../manifest/definition.ts'
import type { ExtensionManifest, ReplaceStrategy } from '../../manifest/manifest.ts'
import type { Place } from '../../manifest/finding.ts'

/** What all manifests together say of one extension, with every name resolved. */
export interface DeclaredExtension {
  /** As steps name it. */
  name: string
  /** Absent where it is managed elsewhere or AWS authored it. */
  manifest?: ExtensionManifest
  deployed?: DeployedExtension
  /** The newest version once the plan is carried out. */
  version: number
  /** Whether one manifest has the key `Associations`, so that undeclared ones count. */
  listsAssociations: boolean
  /** By resource. */
  associations: Map<string, DeclaredAssociation>
}

export interface DeclaredAssociation {
  resource: string
  version: number
  parameters: Record<string, string>
  /** Absent: left to others. */
  tags?: Tags
  strategy: ReplaceStrategy
  place: Place
}
