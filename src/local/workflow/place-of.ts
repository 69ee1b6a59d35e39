import type { ConfigurationProfile, Environment } from '../state/resource.ts'
import type { Named, Place } from './event.ts'

/** A profile and its application, as events tell of them. */
export function placeOf(profile: ConfigurationProfile): Omit<Place, 'environment'> {
  return {
    application: named(profile.application),
    configurationProfile: { ...named(profile), type: profile.type }
  }
}

/** The same where something is deployed. */
export function placeIn(environment: Environment, profile: ConfigurationProfile): Place & { environment: Named } {
  return { ...placeOf(profile), environment: named(environment) }
}

function named({ id, name }: { id: string; name: string }): Named {
  return { Id: id, Name: name }
}
