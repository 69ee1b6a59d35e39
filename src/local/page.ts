import { createHash } from 'node:crypto'
import { badRequest } from './service-error.ts'
import type { Collection, Listed } from './state/collection.ts'

const defaultPageSize = 50

/** What every list operation takes. */
export interface PageInput {
  MaxResults?: number
  NextToken?: string
}

interface PageRequest<T> extends PageInput {
  /** Identifies the list, so that a token of another list is refused. */
  list: string
  /** Which items to list; all where it is absent. */
  where?: (item: T) => boolean
}

/** One page in the API's form; `show` makes a row of each item. */
export function pageOf<T extends Listed>(
  collection: Collection<T>,
  { list, MaxResults = defaultPageSize, NextToken, where }: PageRequest<T>,
  show: (item: T) => object
): { Items: object[]; NextToken?: string } {
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
