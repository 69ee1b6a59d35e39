import type { ConfigurationProfile, Environment, HostedConfigurationVersion } from '../state/resource.ts'
import type { Content, Named, Place } from './event.ts'

/** A profile and its application, in the form of events. */
export function placeOf(profile: ConfigurationProfile): Place {
  return {
    application: named(profile.application),
    configurationProfile: named(profile),
    configurationProfileType: profile.type
  }
}

/** The same for a deployment, with its environment. */
export function placeIn(environment: Environment, profile: ConfigurationProfile): Place & { environment: Named } {
  return { ...placeOf(profile), environment: named(environment) }
}

export function contentOf({ content, contentType, number }: HostedConfigurationVersion): Content {
  return { content, contentType, version: String(number) }
}

function named({ id, name }: { id: string; name: string }): Named {
  return { Id: id, Name: name }
}
