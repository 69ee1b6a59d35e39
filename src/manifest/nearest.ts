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
  const limit = Math.max(1, Math.floor(name.length / 3))
  const written = name.toLowerCase()
  return [...new Set(names)]
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.toLowerCase(), written, limit) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

function distanceTo(candidate: string, written: string, limit: number): number {
  if (isAbbreviation(written, candidate)) return candidate.length - written.length
  if (Math.abs(candidate.length - written.length) > limit) return Infinity
  const distance = editDistance(written, candidate)
  return distance > limit ? Infinity : distance
}

/** `Env` and `Params`: the first three letters, and further ones in their order. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || long.length > longest || !long.startsWith(short.slice(0, 3))) return false
  let at = 2
  return Array.from(short.slice(3)).every((letter) => (at = long.indexOf(letter, at + 1)) !== -1)
}

/** How many letters have to be added, left out, replaced or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const costs = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same]
      if (swapped) costs.push(at(beforeLast, j - 2) + 1)
      row.push(Math.min(...costs))
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity
}
