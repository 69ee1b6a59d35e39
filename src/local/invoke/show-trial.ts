import { createTwoFilesPatch } from 'diff'
import { visible } from '../../manifest/visible.ts'
import { hasContent } from '../workflow/action-point.ts'
import type { Trial, TriedStep } from './trial.ts'

/** The JSON document of a trial. */
export function trialAsJson({ actionPoint, outcome, message, steps, content }: Trial): object {
  return {
    formatVersion: 1,
    actionPoint,
    outcome,
    message,
    steps: steps.map(({ step, event, answer, resource, durationMs }) => ({
      extension: step.extensionName,
      action: step.action.Name,
      uri: step.action.Uri,
      resource,
      event,
      reply: answer.reply ?? null,
      error: answer.error,
      durationMs
    })),
    ...(hasContent(actionPoint) && { content: content.toString('base64') })
  }
}

/** A trial for people. */
export function trialAsText({ actionPoint, outcome, message, steps }: Trial): string {
  const withContent = hasContent(actionPoint)
  const parts = steps.map((step, index) => `${index + 1}. ${stepAsText(step, withContent)}`)
  const verdict = message === undefined ? 'passed' : `${outcome}: ${visible(message)}`
  return visibleText(`${actionPoint}\n\n${parts.join('\n')}\n${verdict}\n`)
}

function stepAsText(tried: TriedStep, withContent: boolean): string {
  const { step, event, answer, resource, sent, durationMs } = tried
  const lines = [
    `${step.extensionName}: ${visible(step.action.Name)}`,
    `   Resource: ${visible(resource)}`,
    `   Uri: ${step.action.Uri}`,
    `   Time: ${durationMs} ms`,
    `   Event: ${json(event)}`
  ]
  if (!sent) lines.push('   Not sent: this is a topic, a queue or a bus')
  else if (answer.outcome !== 'failed' || answer.reply !== undefined)
    lines.push(`   Reply: ${json(answer.reply ?? null)}`)
  if (answer.error) lines.push(`   Error: ${visible(`${answer.error.type}: ${answer.error.message}`)}`)
  if (withContent) lines.push(contentAsText(tried))
  return `${lines.join('\n')}\n`
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n   ')
}

/** How long a diff may take, in milliseconds. */
const diffTimeout = 2000

function contentAsText({ before, after }: TriedStep): string {
  if (before.equals(after)) return '   Content: unchanged'
  const sizes = `${before.length} bytes before, ${after.length} after`
  const texts = [asText(before), asText(after)] as const
  if (texts[0] === undefined || texts[1] === undefined) return `   Content: changed, not text: ${sizes}`
  const patch = createTwoFilesPatch('before', 'after', texts[0], texts[1], '', '', { timeout: diffTimeout })
  if (patch === undefined) return `   Content: changed, too much for a diff: ${sizes}`
  // Without the first line, which separates files.
  return `   Content:\n${patch.replace(/^=+\n|\n$/g, '')}`
}

function asText(content: Buffer): string | undefined {
  const text = content.toString('utf8')
  return Buffer.from(text).equals(content) ? text : undefined
}

/**
 * Makes control characters visible, so that a terminal does not obey them; carriage returns, too, which may be the only
 * difference. Line feeds and tabs stay.
 */
function visibleText(text: string): string {
  const visibleLine = (line: string) => line.split('\t').map(visible).join('\t')
  return text.split('\n').map(visibleLine).join('\n')
}
