/**
 * Control characters, line breaks, what changes the direction of text, and what takes no room: none of them may hide
 * or forge what a reviewer reads. After an emoji, U+FE0F only chooses its coloured form.
 */
const unseen =
  /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t']
])

/** One line in which every character can be seen: `a\nb` for a line break, `⟨U+202E⟩` for a right-to-left override. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => short.get(character) ?? `⟨U+${codePoint(character)}⟩`)
}

/** The lines of a text, each of them `visible`. */
export function visibleLines(text: string): string[] {
  return text.split(/\r?\n/).map(visible)
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
