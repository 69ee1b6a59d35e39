/**
 * Bundles the action and AppConfig Local; `npm run lint` is what checks their types. `--out DIR` builds elsewhere than
 * in `dist/`.
 * The bundles hold no path of this machine and no date, so the same sources give the same bytes everywhere.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
bundle('src/index.ts', out)
bundle('src/local/index.ts', join(out, 'local'))

function bundle(entry, folder) {
  const options = ['--license', 'licenses.txt', '--transpile-only', '--quiet']
  execFileSync('node', ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '--out', folder, ...options], {
    stdio: 'inherit'
  })
}
