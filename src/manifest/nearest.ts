import { distance } from 'fastest-levenshtein'

const longest = 128

/** Of `candidates`, at most `limit` that look like `name` misspelt, the likeliest first. */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.slice(0, longest).toLowerCase()
  const allowed = Math.max(2, Math.floor(wanted.length / 3))
  return [...new Set(candidates)]
    .filter((candidate) => candidate.length <= longest && Math.abs(candidate.length - wanted.length) <= allowed)
    .map((candidate) => ({ candidate, steps: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}
