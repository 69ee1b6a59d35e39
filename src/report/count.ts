/** `1 step`, `2 steps`, `1,000 steps`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`
}

/** `1,000`; `toLocaleString` would load Intl, which takes longer than a whole report. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
