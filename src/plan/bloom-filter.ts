import { createHash } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const bitsPerCharacter = 6
const bitsPerMember = 24
const mostProbes = 9

/**
 * A Bloom filter in text: the number of probes, then the bits, six a character. It fits a list of any length into
 * `limit` characters; what is in the list is always found, what is not is found at times once the list is long.
 */
export function membersOf(list: string[], limit: number): string {
  if (list.length === 0) return '0'
  const characters = Math.min(limit - 1, Math.ceil((list.length * bitsPerMember) / bitsPerCharacter))
  const size = characters * bitsPerCharacter
  const probes = Math.min(mostProbes, Math.max(1, Math.round((size / list.length) * Math.LN2)))
  const sextets = new Uint8Array(characters)
  for (const member of list) {
    for (const bit of bitsOf(member, probes, size)) {
      const index = Math.floor(bit / bitsPerCharacter)
      sextets[index] = (sextets[index] ?? 0) | (1 << (bit % bitsPerCharacter))
    }
  }
  return `${probes}${Array.from(sextets, (sextet) => alphabet.charAt(sextet)).join('')}`
}

export function isMember(members: string, candidate: string): boolean {
  const size = (members.length - 1) * bitsPerCharacter
  if (size <= 0) return false
  return bitsOf(candidate, Number(members.charAt(0)), size).every((bit) => {
    const sextet = alphabet.indexOf(members.charAt(1 + Math.floor(bit / bitsPerCharacter)))
    return (sextet & (1 << (bit % bitsPerCharacter))) !== 0
  })
}

/** 24 bits of the hash for each probe. */
function bitsOf(member: string, probes: number, size: number): number[] {
  const hash = createHash('sha256').update(member).digest()
  return Array.from({ length: probes }, (_, probe) => hash.readUIntBE(3 * probe, 3) % size)
}
