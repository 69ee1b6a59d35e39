/** A tenth of a comment: whatever else there is, some of each thing finds room. */
const longest = 6_000

/**
 * Cuts a list that may be too long to stay or go as a whole. No piece is empty, also where one item is too long.
 * @param most how many items the first piece may have
 */
export function pieces<T>(items: T[], lengthOf: (item: T) => number, most = Infinity): T[][] {
  const all: T[][] = []
  let room = 0
  for (const item of items) {
    const length = lengthOf(item)
    const last = all.at(-1)
    if (last === undefined || length > room || (all.length === 1 && last.length === most)) {
      all.push([item])
      room = longest - length
    } else {
      last.push(item)
      room -= length
    }
  }
  return all
}
