/** What a member may hold, as in the service model; limits are inclusive. */
export type Shape =
  | { type: 'string'; min?: number; max?: number; pattern?: Pattern; enum?: readonly string[] }
  | { type: 'integer' | 'float'; min?: number; max?: number }
  | { type: 'boolean' }
  | { type: 'blob' }
  | { type: 'list'; member: Shape; min?: number; max?: number }
  | { type: 'map'; key: Shape; value: Shape; min?: number; max?: number }
  | { type: 'structure'; members: Members }

export type Members = Readonly<Record<string, Member>>

export interface Member {
  shape: Shape
  required?: boolean
  /** Where it is in a request; absent: in the JSON body. */
  location?: 'path' | 'query' | 'header' | 'payload'
  /** Its name there, if different. */
  locationName?: string
}

/** A pattern matches a whole value; `text` is how the service prints it. */
interface Pattern {
  text: string
  expression: RegExp
}

export function pattern(text: string): Pattern {
  return { text, expression: new RegExp(`^(?:${text})$`, 'u') }
}
