/** `1 step`, `2 steps`, `1,000 steps`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  // `toLocaleString` would load Intl, which takes longer than the whole report.
  const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped} ${number === 1 ? singular : plural}`
}

/** `a, b and c` */
export function listed(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}
