import type { Shape } from './shape.ts'

/** In the JSON body, under its own name. */
export function body<const S extends Shape>(shape: S) {
  return { shape }
}

/** Required, in the JSON body. */
export function required<const S extends Shape>(shape: S) {
  return { shape, required: true } as const
}

export function path<const S extends Shape>(shape: S) {
  return { shape, required: true, location: 'path' } as const
}

export function query<const S extends Shape>(shape: S, locationName: string) {
  return { shape, location: 'query', locationName } as const
}

export function header<const S extends Shape>(shape: S, locationName: string) {
  return { shape, location: 'header', locationName: locationName.toLowerCase() } as const
}
