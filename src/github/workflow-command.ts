import { visible, visibleLines } from '../manifest/visible.ts'

/**
 * A line that the runner takes as a command.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function workflowCommand(name: string, message: string, properties: Record<string, string> = {}): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name}${listed.length > 0 ? ` ${listed.join(',')}` : ''}::${escapeMessage(message)}\n`
}

/**
 * Text that the runner takes as nothing but text. It reads `::` at the start of a line and `##[` anywhere in it as
 * commands; lines after the first are set in, so that none passes for a message of its own.
 */
export function plainLines(message: string): string {
  const lines = visibleLines(message).map((line) => withoutMarkers(line).replace(/^(\s*)::/, '$1\\::'))
  return `${lines.join('\n  ')}\n`
}

function escapeMessage(message: string): string {
  return visibleLines(message).map(withoutMarkers).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(value: string): string {
  return withoutMarkers(visible(value)).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function withoutMarkers(line: string): string {
  return line.replaceAll('##[', '##\\[')
}
