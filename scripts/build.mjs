/**
 * Bundles the action and AppConfig Local into `dist/`, or into the DIR of `--out DIR`. Types are checked by
 * `npm run lint`. The bundles contain no local path and no date, and no cache of an earlier build is used, so the same
 * sources give the same bytes everywhere.
 */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { licences } from './licences.mjs'

const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values

const tsconfig = fileURLToPath(new URL('tsconfig.bundle.json', import.meta.url))

await rm(out, { recursive: true, force: true })
await Promise.all([bundle('src/index.ts', out), bundle('src/local/index.ts', join(out, 'local'))])

async function bundle(entry, folder) {
  const scratch = await mkdtemp(join(tmpdir(), 'appconfig-extensions-build-'))
  const statsFile = join(scratch, 'stats.json')
  // Of its own: the bundler may clear the folder that it writes to, and the two run side by side.
  const bundled = join(scratch, 'bundle')
  const options = ['--out', bundled, '--transpile-only', '--no-cache', '--quiet', '--stats-out', statsFile]
  await promisify(execFile)('node', ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, ...options], {
    env: { ...process.env, TS_NODE_PROJECT: tsconfig }
  })
  const stats = JSON.parse(await readFile(statsFile, 'utf8'))
  await writeFile(join(bundled, 'licenses.txt'), await licences(stats))
  await cp(bundled, folder, { recursive: true })
  await rm(scratch, { recursive: true })
}
