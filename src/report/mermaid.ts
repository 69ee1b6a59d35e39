import { visible } from '../manifest/visible.ts'

/**
 * Text in a label of a diagram. Mermaid's own entities stand for all that could be its syntax, Markdown (`_it_`,
 * `1. one`, `www.`) or HTML; a character without width keeps `$$` from being a formula and `\\n` from being a line
 * break, which come after them.
 * @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export function label(value: string): string {
  return visible(value).replace(/[^\p{L}\p{N} /⟨⟩]/gu, (character) => {
    const entity = `#${character.codePointAt(0) ?? 0};`
    return character === '$' || character === '\\' ? `${entity}#8203;` : entity
  })
}
