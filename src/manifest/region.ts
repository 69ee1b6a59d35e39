/** How the name of a region is made, that of one which AWS opens tomorrow, too. */
export const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d+$/

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

/** Whether it is a partition whose regions are known by their prefixes. */
export function isPartition(name: string): boolean {
  return name === 'aws' || partitions.some(([, partition]) => partition === name)
}

/** The partition that stands in the ARNs of a region; `otherwise` where its prefix tells of none. */
export function partitionOf(region: string, otherwise = 'aws'): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? otherwise
}
