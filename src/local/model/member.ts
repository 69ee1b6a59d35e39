import type { Member, Shape } from './shape.ts'

/** In the JSON body, under its own name. */
export function body(shape: Shape): Member {
  return { shape }
}

/** Required, in the JSON body. */
export function required(shape: Shape): Member {
  return { shape, required: true }
}

export function path(shape: Shape): Member {
  return { shape, required: true, location: 'path' }
}

export function query(shape: Shape, locationName: string): Member {
  return { shape, location: 'query', locationName }
}

export function header(shape: Shape, locationName: string): Member {
  return { shape, location: 'header', locationName: locationName.toLowerCase() }
}
