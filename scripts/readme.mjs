/** Writes the tables of inputs and outputs in README.md from action.yml. */
import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'yaml'

export function readmeWithTables(readme, action) {
  const { inputs, outputs } = parse(action)
  const inputRows = Object.entries(inputs).map(([name, { default: value, description }]) => [
    `\`${name}\``,
    value === undefined ? '' : `\`${value}\``,
    description
  ])
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  const withInputs = between(readme, 'inputs', table(['input', 'default', 'meaning'], inputRows))
  return between(withInputs, 'outputs', table(['output', 'meaning'], outputRows))
}

function table(head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)))
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function between(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  return `${text.slice(0, text.indexOf(start) + start.length)}\n\n${content}\n\n${text.slice(text.indexOf(end))}`
}

if (process.argv[1] === import.meta.filename) {
  const [readme, action] = await Promise.all([readFile('README.md', 'utf8'), readFile('action.yml', 'utf8')])
  await writeFile('README.md', readmeWithTables(readme, action))
}
