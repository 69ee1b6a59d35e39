import { Document, visit } from 'yaml'
import type { DeployedExtension } from '../deployed.ts'
import type { Target } from '../../manifest/target.ts'

/** What stands in a text as it is only between double quotes, and there escaped. */
const unprintable = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u

/** A block of nothing but spaces and line breaks is not read back as it was. */
const blank = /^[ \n]+$/

/** Without quotes it would merge another map. */
const mergeKey = '<<'

/** The manifest as YAML, with variables for the target's own account, region and partition. */
export function exportText(
  manifest: object,
  { id, newestVersion }: DeployedExtension,
  target: Target,
  maskAccountId: boolean
): string {
  const document = new Document(manifest, { aliasDuplicateObjects: false })
  const account = maskAccountId ? '${AWS::AccountId}' : target.accountId
  document.commentBefore = [
    ` Exported from account ${account}, region ${target.region}: extension ${id}, version ${newestVersion}.`,
    ' Keys are those of the CreateExtension request, and Associations.'
  ].join('\n')
  visit(document, {
    Scalar(key, node) {
      const { value } = node
      if (typeof value !== 'string') return
      node.value = key === 'key' ? value : withVariables(value, target, maskAccountId)
      if (value === mergeKey || blank.test(value) || unprintable.test(value)) node.type = 'QUOTE_DOUBLE'
    }
  })
  return escapeRest(document.toString({ lineWidth: 0 }))
}

/** In an ARN, the parts that are the target's own; `$${` is a literal `${`. */
function withVariables(value: string, { accountId, region, partition }: Target, maskAccountId: boolean): string {
  const literal = value.replaceAll('${', () => '$${')
  const arn = /^arn:([^:]+):([^:]*):([^:]*):([^:]*):([^]*)$/.exec(literal)
  const masked = (text: string) => (maskAccountId ? text.replaceAll(accountId, () => '${AWS::AccountId}') : text)
  if (!arn) return masked(literal)
  const [, arnPartition = '', service = '', arnRegion = '', account = '', rest = ''] = arn
  return [
    'arn',
    arnPartition === partition ? '${AWS::Partition}' : arnPartition,
    service,
    arnRegion === region ? '${AWS::Region}' : arnRegion,
    account === accountId ? '${AWS::AccountId}' : account,
    masked(rest)
  ].join(':')
}

/** The library leaves some of them as they are between double quotes. */
function escapeRest(text: string): string {
  return text.replace(new RegExp(unprintable, 'gu'), (character) => {
    const code = character.codePointAt(0) ?? 0
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
  })
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
