import { shorten } from './wording.ts'

/** ` Did you mean …?`, to be put behind a sentence; nothing where no name is near. */
export function didYouMean(name: string, names: readonly string[], show = (meant: string) => shorten(meant)): string {
  const meant = nearest(name, names)
  return meant === undefined ? '' : ` Did you mean ${show(meant)}?`
}

/** The name that `name` is most likely a misspelling of (at most a third of it may differ) or an abbreviation. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  return nearestNames(name, names, 1)[0]
}

/** Nobody looks for the likes of a longer name, and their distance would take long to find. */
const longest = 200

/** At most `count` names that `name` may be a misspelling or an abbreviation of, the likeliest first. */
export function nearestNames(name: string, names: readonly string[], count = 3): string[] {
  if (name.length > longest) return []
  const written = name.toLowerCase()
  const found: { candidate: string; distance: number }[] = []
  let limit = Math.max(1, Math.floor(name.length / 3))
  for (const candidate of new Set(names)) {
    const distance = distanceTo(candidate.toLowerCase(), written, limit)
    if (distance === Infinity) continue
    found.push({ candidate, distance })
    found.sort((a, b) => a.distance - b.distance)
    // From now on only what is nearer counts, which is found out much sooner.
    if (found.length >= count) limit = Math.min(limit, (found[count - 1]?.distance ?? 0) - 1)
    found.length = Math.min(found.length, count)
  }
  return found.map(({ candidate }) => candidate)
}

function distanceTo(candidate: string, written: string, limit: number): number {
  if (isAbbreviation(written, candidate)) return candidate.length - written.length
  return editDistance(written, candidate, limit)
}

/** `Env` and `Params`: the first three letters, and further ones in their order. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || long.length > longest || !long.startsWith(short.slice(0, 3))) return false
  let at = 2
  return Array.from(short.slice(3)).every((letter) => (at = long.indexOf(letter, at + 1)) !== -1)
}

/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour; `Infinity` where that is more
 * than `limit`. No more is looked at than it takes to know: as many names may be unknown as there are known ones.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity
  const tooFar = limit + 1
  let beforeLast = new Uint8Array(b.length + 1)
  let last = new Uint8Array(b.length + 1)
  for (let j = 1; j <= b.length; j++) last[j] = lesser(j, tooFar)
  let row = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    row.fill(tooFar)
    row[0] = lesser(i, tooFar)
    let least = at(row, 0)
    // What is further from the diagonal is too far: one has so many letters more up to here.
    const end = lesser(b.length, i + limit)
    for (let j = i > limit ? i - limit : 1; j <= end; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const cost = lesser(lesser(at(last, j), at(row, j - 1)) + 1, at(last, j - 1) + same)
      row[j] = swapped ? lesser(cost, at(beforeLast, j - 2) + 1) : cost
      least = lesser(least, at(row, j))
    }
    if (least > limit) return Infinity
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return at(last, b.length) > limit ? Infinity : at(last, b.length)
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0
}

function lesser(a: number, b: number): number {
  return a < b ? a : b
}
