import { didYouMean } from './nearest.ts'
import { shorten } from './wording.ts'

/** Of a key, in which no variable is replaced, whether anybody defined it or not. */
export function variableInKeyMessage(name: string | undefined): string {
  const variable = name === undefined ? '`${`' : shorten(`\${${name}}`)
  return `${variable} is in a key, and variables are replaced only in values. Write the key out.`
}

/** Where the action's users define variables. */
const inputVariables = 'the input `variables`'

/** `name` is undefined where a `${` has no `}`; `place` is where variables are defined. */
export function unresolvedMessage(
  name: string | undefined,
  known: Map<string, string>,
  place = inputVariables
): string {
  if (name === undefined) return '`${` has no `}` after it. Write `$${` for a literal `${`.'
  const variable = shorten(`\${${name}}`)
  if (name.startsWith('{')) {
    return `${shorten(`\${${name}}}`)} is not replaced: GitHub expressions work only in workflows. Pass its value through ${place}, and write \`\${KEY}\` here.`
  }
  const guess = didYouMean(name, [...known.keys()], (meant) => `\`\${${meant}}\``)
  // Neither `${AWS::StackName}` nor `${ KEY }` is what anybody could define.
  if (!/^\w+$/.test(name)) {
    return `${variable} is not a variable.${guess} Variables are \`\${AWS::AccountId}\`, \`\${AWS::Region}\`, \`\${AWS::Partition}\` and, from ${place}, \`\${KEY}\`, where a key is letters, digits and \`_\`. Write \`$\${\` for a literal \`\${\`.`
  }
  return `${variable} is not defined.${guess} Define it in ${place}, or write \`$\${\` for a literal \`\${\`.`
}
