const width = 720
const bar = 26
const left = 215
const shown = [
  ['no-op plan', 'AppConfig Extensions, plan'],
  ['SDK reader', 'SDK, ten at a time, read only'],
  ['Terraform no-op plan', 'Terraform, plan'],
  ['AWS CLI loop', 'AWS CLI in a loop, read only'],
  ['first apply', 'AppConfig Extensions, apply'],
  ['Terraform first apply', 'Terraform, apply']
]

/** A bar for each tool, for 50 extensions with 2 associations each; logarithmic, readable in light and dark mode. */
export function plot(rows) {
  const bars = shown.flatMap(([what, label]) => {
    const row = rows.find((row) => row.what === what && row.extensions === 50 && row.associations === 2)
    return row === undefined ? [] : [{ label, seconds: row.wall / 1000, own: label.startsWith('AppConfig') }]
  })
  const most = Math.max(...bars.map(({ seconds }) => seconds))
  const least = 0.1
  const length = (seconds) => ((width - left - 80) * Math.log(seconds / least)) / Math.log(most / least)
  const drawn = bars.map(({ label, seconds, own }, index) => {
    const y = 10 + index * (bar + 8)
    const end = left + length(seconds)
    return `  <text x="${left - 8}" y="${y + 18}" text-anchor="end">${label}</text>
  <rect x="${left}" y="${y}" width="${length(seconds).toFixed(1)}" height="${bar}" rx="3" fill="${own ? '#e8833a' : '#8b949e'}"/>
  <text x="${(end + 6).toFixed(1)}" y="${y + 18}">${seconds.toFixed(1)} s</text>`
  })
  const height = 36 + bars.length * (bar + 8)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img">
  <title>Time of each tool</title>
  <style>text { font: 13px system-ui, sans-serif; fill: #57606a } .scale { font-size: 11px } @media (prefers-color-scheme: dark) { text { fill: #c9d1d9 } }</style>
${drawn.join('\n')}
  <text class="scale" x="${left}" y="${height - 8}">50 extensions with 2 associations each, 50 ms a request; logarithmic scale</text>
</svg>
`
}
