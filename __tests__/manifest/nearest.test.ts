import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearestNames } from '../../src/manifest/nearest.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

test('the nearest names are those that a plain count of the differences gives, however much of it is left out', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 20 }), (written, names) => {
      const most = Math.max(1, Math.floor(written.length / 3))
      const near = [...new Set(names)]
        .map((name) => ({
          name,
          far: abbreviates(written, name) ? name.length - written.length : differences(written, name, most)
        }))
        .filter(({ far }) => far < Infinity)
        .sort((a, b) => a.far - b.far)
      expect(nearestNames(written, names)).toEqual(near.slice(0, 3).map(({ name }) => name))
    }),
    { numRuns: 2_000 }
  )
})

function abbreviates(short: string, long: string): boolean {
  const [start, rest] = [short.slice(0, 3), short.slice(3)]
  return short.length >= 3 && new RegExp(`^${start}${rest.replaceAll(/./g, '.*$&')}`).test(long)
}

/** Letters added, left out, replaced, or swapped with their neighbour: the whole table. */
function differences(a: string, b: string, most: number): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)]
      table[i]?.splice(j, 1, Math.min(...costs, ...(isSwapped ? [at(i - 2, j - 2) + 1] : [])))
    }
  }
  const count = at(a.length, b.length)
  return count > most ? Infinity : count
}
