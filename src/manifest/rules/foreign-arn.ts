import { parseArn, type Arn } from '../arn.ts'
import type { Draft } from '../draft.ts'
import { asJudged } from '../expand.ts'
import { pointer } from '../json-pointer.ts'
import { either, shorten } from '../wording.ts'
import { actionsOf } from './actions.ts'
import type { ManifestRule } from './rule.ts'

export const foreignRegion: ManifestRule = {
  code: 'foreign-region',
  check: (draft, { target: { region, partition } }, judged) =>
    arnsOf(draft, judged).flatMap(({ text, arn, at }) => {
      // An ARN of IAM has no region, and is in a partition all the same.
      if (partition !== undefined && arn.partition !== partition) {
        const message = `${shorten(text)} is in another partition, ${shorten(arn.partition)}, but the target is in ${shorten(partition)}. \`\${AWS::Partition}\` stands for the partition of the target.`
        return [{ pointer: at, message }]
      }
      if (!arn.region || region === undefined || arn.region === region) return []
      return [
        {
          pointer: at,
          message: `${shorten(text)} is in ${shorten(arn.region)}, but the target is in ${shorten(region)}. \`\${AWS::Region}\` stands for the region of the target.`
        }
      ]
    })
}

export const foreignAccount: ManifestRule = {
  code: 'foreign-account',
  check: (draft, { target: { accountId }, allowedAccountIds = [] }, judged) => {
    const accounts = accountId === undefined ? allowedAccountIds : [accountId]
    return arnsOf(draft, judged).flatMap(({ text, arn, at }) => {
      if (!arn.account || accounts.length === 0 || accounts.includes(arn.account) || arn.account === 'aws') return []
      if (text.includes(':${AWS::AccountId}:')) return []
      return [
        {
          pointer: at,
          message: `${shorten(text)} is in the account ${shorten(arn.account)}, but the target is ${either(accounts)}. \`\${AWS::AccountId}\` stands for the account of the target.`
        }
      ]
    })
  }
}

/** `text` as it is written; what has a literal `${` in it is no ARN. */
function arnsOf(draft: Draft, judged: Draft): { text: string; arn: Arn; at: string }[] {
  const written = textsOf(draft)
  return textsOf(judged).flatMap(({ text, at }, index) => {
    const arn = text.includes(asJudged('${')) ? undefined : parseArn(text)
    return arn ? [{ text: written[index]?.text ?? text, arn, at }] : []
  })
}

function textsOf(draft: Draft): { text: string; at: string }[] {
  const found = actionsOf(draft).flatMap(({ action, at }) => [
    { text: action.Uri, at: `${at}/Uri` },
    { text: action.RoleArn, at: `${at}/RoleArn` }
  ])
  found.push({ text: draft.ExtensionIdentifier, at: '/ExtensionIdentifier' })
  draft.Associations?.forEach((association, index) => {
    for (const key of ['Application', 'Environment', 'ConfigurationProfile', 'ResourceIdentifier'] as const) {
      found.push({ text: association[key], at: `/Associations/${index}/${key}` })
    }
    for (const [name, text] of Object.entries(association.Parameters ?? {})) {
      found.push({ text, at: pointer('Associations', index, 'Parameters', name) })
    }
  })
  return found.flatMap(({ text, at }) => (text === undefined ? [] : [{ text, at }]))
}
