/** Cuts a list that is too long to stay or go as a whole. No piece is empty, also where one item is too long. */
export function pieces<T>(items: T[], longest: number, lengthOf: (item: T) => number): T[][] {
  const all: T[][] = []
  let room = 0
  for (const item of items) {
    const length = lengthOf(item)
    if (length <= room) all.at(-1)?.push(item)
    else {
      all.push([item])
      room = longest
    }
    room -= length
  }
  return all
}
