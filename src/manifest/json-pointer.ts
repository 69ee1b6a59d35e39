/** A JSON Pointer to what stands under `keys`. */
export function pointer(...keys: (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The keys that a JSON Pointer names, one after another. */
export function pointerKeys(jsonPointer: string): string[] {
  return jsonPointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
