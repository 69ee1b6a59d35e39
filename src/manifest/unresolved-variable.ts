import { nearest } from './nearest.ts'
import { shorten } from './wording.ts'

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
