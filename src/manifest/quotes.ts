import type { Scalar } from 'yaml'

/**
 * Whether a quoted text is never closed although a quote stands last: in `"a\"` and `'a''` that quote is part of the
 * text. Where the document ends there, the parser takes the text for closed.
 */
export function isUnclosed(text: string, { type, range }: Scalar.Parsed): boolean {
  if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return false
  const [start, end] = range
  const escape = type === 'QUOTE_DOUBLE' ? '\\' : "'"
  let before = end - 2
  while (before > start && text[before] === escape) before--
  return (end - before) % 2 === 1
}

/** Where the text begins that no quote closes up to `end`. */
export function openingQuote(text: string, quote: string, end: number): number {
  let at = text.lastIndexOf(quote, end - 1)
  if (quote === "'") {
    while (text[at - 1] === quote) at = text.lastIndexOf(quote, at - 2)
    return at
  }
  while (isEscaped(text, at)) at = text.lastIndexOf(quote, at - 1)
  return at
}

/** Whether what stands at `at` is escaped: two backslashes before it are one that is escaped itself. */
export function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
