/** Writes examples/reports: `node scripts/reports.ts` (Node 24). A test checks that they are up to date. */
import { mkdirSync, writeFileSync } from 'node:fs'

import { reports } from '../__tests__/report/samples.ts'
import { renderReport } from '../src/report/render.ts'

mkdirSync('examples/reports', { recursive: true })
for (const [name, report] of Object.entries(reports)) {
  writeFileSync(`examples/reports/${name}.md`, renderReport(report, { limit: 1_048_575, at: 'summary' }))
}
