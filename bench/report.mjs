import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

/** The measured rows as Markdown: a table, and the most useful ratios. */
export function markdown(rows, { cores, node, latency, inFlight, versions }) {
  const head = '| | extensions × associations | runs | time | floor | CPU | memory | requests | in flight |'
  const lines = rows.map((row) =>
    [
      '',
      row.what,
      row.extensions === undefined ? '' : `${row.extensions} × ${row.associations}`,
      row.runs,
      seconds(row.wall),
      row.floor === undefined ? '' : `${seconds(row.floor)} (× ${(row.wall / row.floor).toFixed(2)})`,
      // Both are 0 where there is no /proc.
      row.cpu && seconds(row.cpu),
      row.memory && `${Math.round(row.memory / 1e6)} MB`,
      row.requests,
      row.inFlight === undefined ? '' : row.inFlight.toFixed(1),
      ''
    ]
      .map((cell) => cell || '')
      .join(' | ')
      .trim()
  )
  return [
    `Node ${node}, ${cores} cores, ${latency} ms a request, ${inFlight} requests in flight at most; of several runs the median.`,
    ...(versions.length > 0 ? [`Compared with ${versions.join(' and ')}.`] : []),
    'The floor is the start-up of bare Node and the requests, as many at a time as allowed.',
    '',
    head,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    ...ratios(rows)
  ].join('\n')
}

function ratios(rows) {
  const wall = (what, extensions, associations = 2) =>
    rows.find((row) => row.what === what && row.extensions === extensions && row.associations === associations)?.wall
  const bare = rows.find((row) => row.what === 'bare Node').wall
  const compare = (slow, fast, sentence) =>
    slow === undefined || fast === undefined ? [] : [`- ${sentence(`${(slow / fast).toFixed(1)} times`)}`]
  const [plan, apply] = [wall('no-op plan', 50), wall('first apply', 50)]
  const [small, large] = [wall('no-op plan', 50, 3), wall('no-op plan', 1000, 3)]
  return [
    'With 50 extensions of 2 associations each:',
    '',
    ...compare(
      wall('Terraform no-op plan', 50),
      plan,
      (times) => `Terraform’s no-op plan takes ${times} as long as ours.`
    ),
    ...compare(wall('AWS CLI loop', 50), plan, (times) => `The AWS CLI loop takes ${times} as long as our no-op plan.`),
    ...compare(wall('SDK reader', 50), plan, (times) => `The SDK reader takes ${times} as long as our no-op plan.`),
    ...compare(
      wall('Terraform first apply', 50),
      apply,
      (times) => `Terraform’s first apply takes ${times} as long as ours.`
    ),
    '',
    'And by themselves:',
    '',
    ...compare(
      wall('validate', 1),
      bare,
      (times) => `\`validate\` of one manifest takes ${times} as long as bare Node takes to start.`
    ),
    ...(small === undefined || large === undefined
      ? []
      : compare(
          large - bare,
          20 * (small - bare),
          (times) =>
            `A no-op plan of 1,000 × 3 takes ${times} as long as 20 of 50 × 3, the start of bare Node taken off.`
        ))
  ]
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`

export async function writeDocs(rows, machine, svg) {
  const file = 'docs/performance.md'
  const text = await readFile(file, 'utf8')
  const [start, end] = ['<!-- measured -->', '<!-- /measured -->']
  const before = text.slice(0, text.indexOf(start) + start.length)
  const page = `${before}\n\n${markdown(rows, machine)}\n\n${text.slice(text.indexOf(end))}`
  await writeFile(file, await format(page, { ...(await resolveConfig(file)), filepath: file }))
  await mkdir('docs/images', { recursive: true })
  await writeFile('docs/images/performance.svg', svg)
}
