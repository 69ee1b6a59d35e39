import { createHash } from 'node:crypto'
import type { OperationName } from './model/operations.ts'
import { badRequest } from './service-error.ts'
import type { Collection, Listed } from './state/collection.ts'

const defaultPageSize = 50

/** What every list operation takes. */
interface PageInput {
  MaxResults?: number
  NextToken?: string
}

interface PageOptions<T> {
  /** Which items to list; all where it is absent. */
  where?: (item: T) => boolean
  /** A row in the API's form. */
  show: (item: T) => object
}

/** One page in the API's form. Its token is for this list alone: the same operation with the same other members. */
export function pageOf<T extends Listed>(
  operation: OperationName,
  collection: Collection<T>,
  { MaxResults = defaultPageSize, NextToken, ...filters }: PageInput,
  { where, show }: PageOptions<T>
): { Items: object[]; NextToken?: string } {
  const list = JSON.stringify([operation, filters])
  const Items: object[] = []
  let last = 0
  for (const item of collection.after(NextToken === undefined ? -Infinity : placeIn(list, NextToken))) {
    if (where && !where(item)) continue
    if (Items.length === MaxResults) return { Items, NextToken: tokenFor(list, last) }
    Items.push(show(item))
    last = item.sequence
  }
  return { Items }
}

function tokenFor(list: string, sequence: number): string {
  return Buffer.from(`${sequence}.${checksum(list, sequence)}`).toString('base64url')
}

function placeIn(list: string, token: string): number {
  const sequence = Number(Buffer.from(token, 'base64url').toString().split('.')[0])
  if (tokenFor(list, sequence) !== token) throw badRequest(`Invalid nextToken parameter ${token}.`)
  return sequence
}

/** So that a token that was made up, or that belongs to another list, is refused. */
function checksum(list: string, sequence: number): string {
  return createHash('sha256').update(`${list}\n${sequence}`).digest('base64url').slice(0, 16)
}
