import { canonicalDefinition } from '../manifest/canonical.ts'
import { compare } from '../manifest/code-unit-order.ts'
import type { Definition, Tags } from '../manifest/definition.ts'
import { pointer, pointerKeys } from '../manifest/json-pointer.ts'
import type { Change } from './step.ts'
import { isOwnTagKey, ownTags, userTags } from './tags.ts'

/** A definition or the values of an association, with all tags, this project's own among them. */
interface Form {
  definition?: Definition
  parameters?: Record<string, string>
  tags: Tags
}

/** What differs, leaf by leaf; this project's own two tags only where nothing else does. */
export function changesBetween(before: Form | undefined, after: Form): Change[] {
  const changes = leavesThatDiffer(manifestForm(before, userTags), manifestForm(after, userTags))
  return changes.length > 0 ? changes : leavesThatDiffer(tagsOf(before, ownTags), tagsOf(after, ownTags))
}

/** The same without a word of this project's own two tags. */
export function userChangesBetween(before: Form, after: Form): Change[] {
  return leavesThatDiffer(manifestForm(before, userTags), manifestForm(after, userTags))
}

/** Of one of this project's own two tags. */
export function isOwnTag({ path }: Change): boolean {
  const [parent, key = ''] = pointerKeys(path)
  return parent === 'Tags' && isOwnTagKey(key)
}

/** Both sides in the manifest's form. An empty map is a leaf where the other side has nothing. */
export function leavesThatDiffer(before: unknown, after: unknown, path = ''): Change[] {
  if (!isContainer(before) && !isContainer(after)) {
    return before === after ? [] : [change(path, before, after)]
  }
  const left = new Map(isContainer(before) ? Object.entries(before) : [])
  const right = new Map(isContainer(after) ? Object.entries(after) : [])
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort(compare)
  if (keys.length === 0) return before === undefined || after === undefined ? [change(path, before, after)] : []
  return keys.flatMap((key) => leavesThatDiffer(left.get(key), right.get(key), path + pointer(key)))
}

function manifestForm(form: Form | undefined, select: (tags: Tags) => Tags): object {
  const parameters = form?.parameters ?? {}
  return {
    ...(form?.definition && canonicalDefinition(form.definition)),
    ...(Object.keys(parameters).length > 0 && { Parameters: parameters }),
    ...tagsOf(form, select)
  }
}

function tagsOf(form: Form | undefined, select: (tags: Tags) => Tags): object {
  const tags = select(form?.tags ?? {})
  return Object.keys(tags).length > 0 ? { Tags: tags } : {}
}

function change(path: string, before: unknown, after: unknown): Change {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
