/** Region prefixes of the partitions beside `aws`. */
const partitions: [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc']
]

/** Of a region whose prefix is new: what the caller's own ARN says. */
export function partitionOf(region: string, callerArn?: string): string {
  const known = partitions.find(([prefix]) => region.startsWith(prefix))
  if (known !== undefined) return known[1]
  return callerArn?.split(':')[1] ?? 'aws'
}
