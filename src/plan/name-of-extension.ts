import type { DeployedExtension } from './deployed.ts'

/** As steps and manifests name it. What AWS authored also has a name for people, by which it cannot be referred to. */
export function nameOfExtension({
  id,
  name,
  authoredByAws
}: Pick<DeployedExtension, 'id' | 'name' | 'authoredByAws'>): string {
  return authoredByAws ? id : name
}
