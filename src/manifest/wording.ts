/** A foreign text as messages show it: on one line, in backquotes, and not too long. */
export function shorten(text: string, limit = 80): string {
  const start = Array.from(text.slice(0, 2 * limit + 2))
  const cut = start.length > limit ? `${start.slice(0, limit - 1).join('')}…` : text
  return `\`${cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu, (character) => (character === '`' ? "'" : ' '))}\``
}

/** A name, an Id or an ARN as it is: ARNs differ at their ends. Longer than any of those is hostile. */
export function reference(text: string): string {
  return shorten(text, 300)
}

/** `a`, `b` or `c`. */
export function either(names: readonly string[], show = (name: string) => shorten(name)): string {
  return listed(
    names.map((name) => show(name)),
    'or'
  )
}

/** `a, b and c` */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`
}

export const halfCharacter =
  'Half of a character: an escape from `\\ud800` to `\\udfff` stands for nothing without its other half.'

export function hasHalfCharacter(text: string): boolean {
  return /\p{Cs}/u.test(text)
}

export function duplicateKey(key: string): string {
  return `${shorten(key)} is here a second time: a map has each key only once. Remove one of the two.`
}
