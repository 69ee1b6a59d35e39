import { inOneGo, type Interruptible } from '../in-turns.ts'
import { manifestOf } from './build-manifest.ts'
import type { PlacedDraft } from './draft.ts'
import { asJudged, replacementsFor, withSamples } from './expand.ts'
import { findingAt } from './finding-at.ts'
import type { Finding, FindingCode, PlaceOf } from './finding.ts'
import { inOrder } from './finding-order.ts'
import type { Manifest } from './manifest.ts'
import { offsetOf } from './node.ts'
import { plainOf } from './plain.ts'
import type { ParsedDocument, ParsedManifests } from './parse.ts'
import { renameTick } from './rename-tick.ts'
import type { Problem, Surroundings } from './rules/rule.ts'
import { manifestRules, setRules } from './rules/rules.ts'
import { shapeProblems } from './shape.ts'
import { soundPart } from './sound.ts'
import { unresolvedMessage, variableInKeyMessage } from './unresolved-variable.ts'

interface CheckOptions extends Surroundings {
  variables: Map<string, string>
  /** Where variables are defined, if not in the action's input. */
  variablesPlace?: string
}

interface Checked {
  manifests: Manifest[]
  findings: Finding[]
}

export function checkManifests(parsed: ParsedManifests, options: CheckOptions): Checked {
  return inOneGo(checking(parsed, options))
}

/**
 * The manifests with nothing wrong in themselves, to be used where no finding is an error. With an unknown target,
 * `${AWS::…}` stays as it is, and what depends on its value is not judged.
 */
export function* checking(parsed: ParsedManifests, options: CheckOptions): Interruptible<Checked> {
  const checked: ReturnType<typeof checkDocument>[] = []
  for (const document of parsed.documents) {
    checked.push(checkDocument(document, options))
    yield
  }
  const drafts = checked.map(({ draft }) => draft)
  const together: Finding[] = []
  for (const { code, check } of setRules) {
    for (const { subject, ...problem } of check(drafts)) together.push(findingAt(subject, code, problem))
    yield
  }
  const findings = [...parsed.findings, ...checked.flatMap(({ findings }) => findings), ...together]
  const usable = checked.filter(({ findings }) => findings.every(({ level }) => level === 'warning'))
  return { manifests: usable.map(({ draft }) => manifestOf(draft)), findings: inOrder(findings) }
}

function checkDocument(document: ParsedDocument, options: CheckOptions): { draft: PlacedDraft; findings: Finding[] } {
  const { variables, variablesPlace, target } = options
  const { root, problems } = renameTick(document.root)
  const placeOf: PlaceOf = (pointer, of) => document.source.placeAt(offsetOf(root, pointer, of))
  const findings: Finding[] = []
  const unknown = { key: new Set<string>(), value: new Set<string>() }
  const add = (code: FindingCode, problem: Problem) => findings.push(findingAt({ placeOf }, code, problem))

  for (const { code, ...problem } of problems) add(code, problem)
  const replacements = replacementsFor(variables, target)
  const value = plainOf(root, replacements, {
    onUnresolved: (pointer, names, of) => {
      unknown[of].add(pointer)
      for (const name of new Set(names)) {
        const message =
          of === 'key' ? variableInKeyMessage(name) : unresolvedMessage(name, replacements, variablesPlace)
        add('unresolved-variable', { pointer, of, message })
      }
    }
  })
  // In what is judged, `${` only stands where something was not replaced, which the schema leaves alone. A text that
  // somebody gave a variable is not read again: a `${AWS::Region}` in it is literal.
  const known = [...replacements].map(([name, text]): [string, string] => [
    name,
    asJudged(variables.has(name) ? text : withSamples(text))
  ])
  const judgedValue = plainOf(root, new Map(known), { literal: asJudged('${') })
  const shape = shapeProblems(value, judgedValue)
  const judgesUnknown = ({ pointer, of = 'value' }: Problem) => unknown[of].has(pointer)
  for (const problem of shape) if (problem.of !== 'key' || !judgesUnknown(problem)) add(problem.code, problem)

  const unsound = shape.flatMap(({ pointer, wanted, meant }) => [
    ...(wanted === undefined ? [] : [{ pointer, wanted }]),
    ...(meant === undefined ? [] : [meant])
  ])
  const draft = soundPart(value, unsound)
  const judged = soundPart(judgedValue, unsound)
  for (const { code, check } of manifestRules) {
    for (const problem of check(draft, options, judged)) if (!judgesUnknown(problem)) add(code, problem)
  }
  return { draft: { draft, placeOf }, findings }
}
