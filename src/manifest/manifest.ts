import type { Definition, Tags } from './definition.ts'
import type { Place, PlaceOf } from './finding.ts'

/** How associations move to a new version: with an overlap in which both run, or with a gap in which none does. */
export type ReplaceStrategy = 'CreateBeforeDelete' | 'DeleteBeforeCreate'

/** A manifest that declares an extension, with all its variables replaced. */
export interface ExtensionManifest extends ManifestBase {
  Name: string
  definition: Definition
  /** Absent: tags are left to others. */
  Tags?: Tags
}

/** A manifest that only associates an extension that is declared, managed or authored elsewhere. */
export interface AssociatingManifest extends ManifestBase {
  /** A name, an Id or an ARN, perhaps with a version. */
  ExtensionIdentifier: string
}

export type Manifest = ExtensionManifest | AssociatingManifest

interface ManifestBase {
  /** Where the manifest begins. */
  place: Place
  placeOf: PlaceOf
  ReplaceAssociations: ReplaceStrategy
  /** Absent: associations are left to others. */
  Associations?: AssociationManifest[]
}

/** Either `ResourceIdentifier`, or `Application` with at most one of the other two. */
export interface AssociationManifest {
  /** Name, Id or ARN, as are the next two. */
  Application?: string
  Environment?: string
  ConfigurationProfile?: string
  /** The ARN of an application, an environment or a configuration profile. */
  ResourceIdentifier?: string
  /** Pinned; absent: the newest version. */
  ExtensionVersionNumber?: number
  Parameters?: Record<string, string>
  /** Absent: tags are left to others. */
  Tags?: Tags
}

export function declaresExtension(manifest: Manifest): manifest is ExtensionManifest {
  return 'Name' in manifest
}
