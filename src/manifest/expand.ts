import type { Target } from './target.ts'

/**
 * The variables that every manifest has, with what stands for them where a check of form needs a value. No account has
 * shorter ones: a text that is too long with these is too long everywhere.
 */
const samples = { 'AWS::AccountId': '111122223333', 'AWS::Region': 'us-east-1', 'AWS::Partition': 'aws' }

/** Name of a variable → its text; the variables of AWS that are not known yet stand for themselves. */
export function replacementsFor(variables: Map<string, string>, target: Partial<Target>): Map<string, string> {
  const { accountId, region, partition } = target
  return new Map([
    ...variables,
    ['AWS::AccountId', accountId ?? '${AWS::AccountId}'],
    ['AWS::Region', region ?? '${AWS::Region}'],
    ['AWS::Partition', partition ?? '${AWS::Partition}']
  ])
}

/** `text` with a plausible value for each variable of AWS that was left in it. */
export function withSamples(text: string): string {
  if (!text.includes('${AWS::')) return text
  return Object.entries(samples).reduce((result, [name, sample]) => result.replaceAll(`\${${name}}`, sample), text)
}

/** `text` with no `${` in it that would be taken for a variable: the schema leaves alone what has one. */
export function asJudged(text: string): string {
  return text.replaceAll('${', '$(')
}

/** To be put behind what is said of a text: it may look as if nobody had replaced the variables in it. */
export function literalHint(judged: unknown): string {
  return typeof judged === 'string' && judged.includes(asJudged('${'))
    ? ' The `${` in it is literal: `$${` stands for it, and the text of a variable is not read again.'
    : ''
}

/**
 * Replaces `${KEY}` by the text of that variable, and `$${` by `${`. What was put in is not read again.
 * `unresolved` has the names that nobody defined, and `undefined` for a `${` without its `}`; they stay as written.
 */
export function expand(
  text: string,
  replacements: Map<string, string>,
  literal = '${'
): { text: string; unresolved: (string | undefined)[] } {
  const unresolved: (string | undefined)[] = []
  let result = ''
  let from = 0
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', from)) {
    if (text[at - 1] === '$') {
      result += text.slice(from, at - 1) + literal
      from = at + 2
      continue
    }
    const end = text.indexOf('}', at)
    if (end === -1) {
      unresolved.push(undefined)
      break
    }
    const name = text.slice(at + 2, end)
    const replacement = replacements.get(name)
    if (replacement === undefined) unresolved.push(name)
    result += text.slice(from, at) + (replacement ?? text.slice(at, end + 1))
    from = end + 1
  }
  return { text: result + text.slice(from), unresolved }
}

/** Whether it would be replaced, or refused: a key may have nothing of the kind. */
export function hasVariable(text: string): boolean {
  return expand(text, new Map()).unresolved.length > 0
}
