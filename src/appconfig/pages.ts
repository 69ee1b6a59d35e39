interface Page<Item> {
  Items?: Item[] | undefined
  NextToken?: string | undefined
}

/** Follows `NextToken` alone: a short or empty page may have a successor. */
export async function* pages<P extends Page<unknown>>(
  page: (nextToken: string | undefined) => Promise<P>
): AsyncGenerator<P> {
  let nextToken: string | undefined
  do {
    const answer = await page(nextToken)
    yield answer
    nextToken = answer.NextToken
  } while (hasSuccessor(nextToken))
}

export function hasSuccessor(nextToken: string | undefined): boolean {
  return nextToken !== undefined && nextToken !== ''
}

/** The rows of all pages. */
export async function everyRow<Row>(pages: AsyncIterable<{ rows: Row[] }>): Promise<Row[]> {
  const all: Row[] = []
  for await (const { rows } of pages) all.push(...rows)
  return all
}

export async function everyPage<Item>(page: (nextToken: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  for await (const { Items } of pages(page)) items.push(...(Items ?? []))
  return items
}
