/** `1 step`, `2 steps`, `1,000 steps`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`
}

/** `a, b and 3 more steps`: the first ones, and how many there are besides. */
export function firstOf(items: string[], most: number, kind: string): string {
  const more = items.length - most
  const first = items.slice(0, most).join(', ')
  return more > 0 ? `${first} and ${count(more, `more ${kind}`)}` : first
}

/** `1,000`; `toLocaleString` would load Intl, which takes longer than a whole report. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
