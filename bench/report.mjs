import { mkdir, readFile, writeFile } from 'node:fs/promises'

/** The measured rows as Markdown: one table, and the ratios that people ask for. */
export function markdown(rows, { cores, node, latency, inFlight, runs }) {
  const head = '| | extensions × associations | time | floor | CPU | memory | requests | in flight |'
  const lines = rows.map((row) =>
    [
      '',
      row.what,
      row.extensions === undefined ? '' : `${row.extensions} × ${row.associations}`,
      seconds(row.wall),
      row.floor === undefined ? '' : `${seconds(row.floor)} (× ${(row.wall / row.floor).toFixed(2)})`,
      seconds(row.cpu),
      `${Math.round(row.memory / 1e6)} MB`,
      row.requests || '',
      row.inFlight === undefined ? '' : row.inFlight.toFixed(1),
      ''
    ]
      .join(' | ')
      .trim()
  )
  return [
    `Node ${node}, ${cores} cores, ${latency} ms a request, ${inFlight} requests in flight at most, medians of ${runs}.`,
    'The floor is the start-up of bare Node and the requests, as many at a time as allowed.',
    '',
    head,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    ...ratios(rows)
  ].join('\n')
}

function ratios(rows) {
  const wall = (what, extensions, associations = 2) =>
    rows.find((row) => row.what === what && row.extensions === extensions && row.associations === associations)?.wall
  const bare = rows.find((row) => row.what === 'bare Node').wall
  const compare = (label, slow, fast) =>
    slow === undefined || fast === undefined ? [] : [`- ${label}: ${(slow / fast).toFixed(1)} times`]
  const [small, large] = [wall('no-op plan', 50, 3), wall('no-op plan', 1000, 3)]
  return [
    ...compare('Terraform’s no-op plan takes', wall('Terraform no-op plan', 50), wall('no-op plan', 50)),
    ...compare('The AWS CLI loop takes', wall('AWS CLI loop', 50), wall('no-op plan', 50)),
    ...compare('The SDK reader takes', wall('SDK reader', 50), wall('no-op plan', 50)),
    ...compare('Terraform’s first apply takes', wall('Terraform first apply', 50), wall('first apply', 50)),
    ...compare('`validate` of one manifest takes, of bare Node’s start-up,', wall('validate', 1), bare),
    ...(small === undefined || large === undefined
      ? []
      : compare(
          'A plan of 1,000 × 3 takes, of 20 plans of 50 × 3 (start-up taken off),',
          large - bare,
          20 * (small - bare)
        ))
  ]
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`

export async function writeDocs(rows, machine, svg) {
  const file = 'docs/performance.md'
  const text = await readFile(file, 'utf8')
  const [start, end] = ['<!-- measured -->', '<!-- /measured -->']
  const before = text.slice(0, text.indexOf(start) + start.length)
  await writeFile(file, `${before}\n\n${markdown(rows, machine)}\n\n${text.slice(text.indexOf(end))}`)
  await mkdir('docs/images', { recursive: true })
  await writeFile('docs/images/performance.svg', svg)
}
