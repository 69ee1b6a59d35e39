import { groupBy } from '../group-by.ts'

/** Names that Windows keeps for devices, with whatever extension, and blanks before it. */
const devices = /^(con|prn|aux|nul|(com|lpt)[\d¹²³]) *(\.|$)/i
/** File systems take 255 bytes; an Id and an extension have to fit behind it. */
const mostBytes = 200

/**
 * A file name, without its extension, for each extension Id: the extension's name where it can be one. It never leaves
 * its folder, and no two differ in case, or in the form of their characters, alone.
 */
export function fileNames(extensions: { id: string; name: string }[]): Map<string, string> {
  const wanted = extensions.map(({ id, name }) => ({ id, name: safe(name) }))
  const alike = groupBy(wanted, ({ name }) => folded(name))
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const { id, name } of wanted) {
    const isOnly = alike.get(folded(name))?.length === 1
    let unique = isOnly ? name : `${name}-${safe(id)}`
    for (let number = 2; taken.has(folded(unique)); number++) unique = `${name}-${safe(id)}-${number}`
    taken.add(folded(unique))
    names.set(id, unique)
  }
  return names
}

function safe(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '_')
    .replace(/^[ .-]+/, '_')
  const short = shorten(plain).replace(/[ .]+$/, '_')
  return devices.test(short) || short === '' ? `_${short}` : short
}

function shorten(text: string): string {
  let bytes = 0
  let result = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > mostBytes) break
    result += character
  }
  return result
}

/**
 * As a file system that ignores case compares names.
 *
 * The capital ẞ is lowered first: it is its own upper case, and ß, its lower one, has SS. What is composed last are
 * capitals with two accents, which Unicode has as a letter and an accent, as it has the small ones as one.
 */
export function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC')
}
