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

/** What a value of a shape is, once it has been read. */
export type ValueOf<S extends Shape> = S extends { enum: readonly (infer Text)[] }
  ? Text
  : S extends { type: 'string' }
    ? string
    : S extends { type: 'integer' | 'float' }
      ? number
      : S extends { type: 'boolean' }
        ? boolean
        : S extends { type: 'blob' }
          ? Buffer
          : S extends { type: 'list'; member: infer Each extends Shape }
            ? ValueOf<Each>[]
            : S extends { type: 'map'; key: infer Key extends Shape; value: infer Value extends Shape }
              ? MapOf<ValueOf<Key>, ValueOf<Value>>
              : S extends { members: infer M extends Members }
                ? ValuesOf<M>
                : never

type MapOf<Key, Value> = string extends Key ? Record<string, Value> : Partial<Record<Key & string, Value>>

/** Members by their names, those that are required and those that may be absent. */
export type ValuesOf<M extends Members> = {
  -readonly [Name in keyof M as M[Name] extends { required: true } ? Name : never]: ValueOf<M[Name]['shape']>
} & {
  -readonly [Name in keyof M as M[Name] extends { required: true } ? never : Name]?: ValueOf<M[Name]['shape']>
}

/** A pattern matches a whole value; `text` is how the service prints it. */
interface Pattern {
  text: string
  expression: RegExp
}

export function pattern(text: string): Pattern {
  return { text, expression: new RegExp(`^(?:${text})$`, 'u') }
}
