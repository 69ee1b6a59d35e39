/** The account and region that a run manages. */
export interface Target {
  accountId: string
  region: string
  /** `aws`, `aws-cn`, `aws-us-gov`, … */
  partition: string
}
