/** Of two maps of text, such as the values of an association: whatever the order of their keys. */
export function sameEntries(left: Record<string, string>, right: Record<string, string>): boolean {
  return hasEntries(left, right) && hasEntries(right, left)
}

export function hasEntries(all: Record<string, string>, some: Record<string, string>): boolean {
  return Object.entries(some).every(([key, value]) => all[key] === value)
}
