import { nearest } from './nearest.ts'
import { shorten } from './wording.ts'

/** Of a key, in which no variable is replaced, whether anybody defined it or not. */
export function variableInKeyMessage(name: string | undefined): string {
  const variable = name === undefined ? '`${`' : shorten(`\${${name}}`)
  return `${variable} stands in a key, where nothing is replaced: variables stand in values only. Write the key out.`
}

/** `name` is undefined where a `${` has no `}`. */
export function unresolvedMessage(name: string | undefined, known: Map<string, string>): string {
  if (name === undefined) return '`${` has no `}` after it. Write `$${` for a literal `${`.'
  const variable = shorten(`\${${name}}`)
  if (name.startsWith('{')) {
    return `${variable} is not replaced: GitHub's expressions stand in workflows alone. Pass its value through the input \`variables\`, and write \`\${KEY}\` here.`
  }
  const meant = nearest(name, [...known.keys()])
  const guess = meant === undefined ? '' : ` Did you mean \`\${${meant}}\`?`
  return `Nobody defined ${variable}.${guess} Define it in the input \`variables\`, or write \`$\${\` for a literal \`\${\`.`
}
