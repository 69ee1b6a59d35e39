import type { PlacedDraft } from '../draft.ts'
import type { Place } from '../finding.ts'
import { extensionOf, resourceSpelling } from '../identity.ts'
import { shorten } from '../wording.ts'
import { associationsOf } from './declared-associations.ts'
import type { SetProblem, SetRule } from './rule.ts'

export const duplicateExtension: SetRule = {
  code: 'duplicate-extension',
  check: (subjects) => {
    const names = subjects.flatMap((subject) => {
      const name = subject.draft.ExtensionIdentifier === undefined ? extensionOf(subject.draft) : undefined
      return name === undefined ? [] : [{ subject, pointer: '/Name', key: name }]
    })
    return repeated(names, ({ key }, first, second) => duplicateExtensionMessage(key, first, second))
  }
}

export const duplicateAssociation: SetRule = {
  code: 'duplicate-association',
  check: (subjects) => {
    const resources = associationsOf(subjects).flatMap(({ subject, association, extension, declaration, at }) => {
      const spelling = resourceSpelling(association)
      return spelling === undefined
        ? []
        : [{ subject, pointer: at, extension, key: JSON.stringify([declaration !== undefined, extension, spelling]) }]
    })
    return repeated(resources, ({ extension }, first, second) => duplicateAssociationMessage(extension, first, second))
  }
}

function duplicateExtensionMessage(name: string, first: Place, second: Place): string {
  return `The extension ${shorten(name)} is declared twice: at ${spot(first)} and at ${spot(second)}. Remove one, or, if one only adds associations, write \`ExtensionIdentifier: ${name}\` in place of its definition.`
}

export function duplicateAssociationMessage(extension: string, first: Place, second: Place): string {
  return `One resource is associated twice with the extension ${shorten(extension)}: at ${spot(first)} and at ${spot(second)}. Both would run. Remove one.`
}

function repeated<T extends { subject: PlacedDraft; pointer: string; key: string }>(
  things: T[],
  message: (thing: T, first: Place, second: Place) => string
): SetProblem[] {
  const first = new Map<string, T>()
  return things.flatMap((thing) => {
    const before = first.get(thing.key)
    if (before === undefined) {
      first.set(thing.key, thing)
      return []
    }
    const [one, other] = [before, thing].map(({ subject, pointer }) => subject.placeOf(pointer)) as [Place, Place]
    return [{ subject: thing.subject, pointer: thing.pointer, message: message(thing, one, other) }]
  })
}

function spot({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
