import type { Resources } from './deployed.ts'
import { groupBy } from './group-by.ts'

/** ARN → `MobileApps/Production`, of every resource whose name was read. */
export type ResourceNames = Record<string, string>

/** The Id stands beside a name that several have. */
export function resourceNames({ applications, environments, configurationProfiles }: Resources): ResourceNames {
  const named = applications.flatMap((application) => [
    { ...application, label: application.name },
    ...[environments, configurationProfiles]
      .flatMap((children) => children.get(application.id) ?? [])
      .map((child) => ({ ...child, label: `${application.name}/${child.name}` }))
  ])
  const groups = groupBy(named, ({ label }) => label)
  return Object.fromEntries(
    named.map(({ arn, id, label }) => [arn, groups.get(label)?.length === 1 ? label : `${label} (${id})`])
  )
}

/** As people know it; its ARN only where no name was read. */
export function resourceName(arn: string, names: ResourceNames): string {
  return Object.hasOwn(names, arn) ? (names[arn] ?? arn) : arn
}
