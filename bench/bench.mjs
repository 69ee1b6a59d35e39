/**
 * `npm run bench`: measures the action and its alternatives side by side on one machine.
 *   --quick       10 and 50 extensions, one run each, without the slow alternatives
 *   --runs N      take the median of N runs (3)
 *   --write       write the tables and the plot to docs/performance.md
 * Needs `npm ci`, a built dist/, and on the path the tools to compare with: `aws`, `terraform`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { accountId, region, writeManifests, writeTerraform } from './fixture.mjs'
import { startLocal } from './local.mjs'
import { measure, median } from './measure.mjs'
import { plot } from './plot.mjs'
import { markdown, writeDocs } from './report.mjs'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, runs: { type: 'string', default: '3' }, write: { type: 'boolean' } }
})
const latency = 50
const inFlight = 20
const runs = options.quick ? 1 : Number(options.runs)
if (!(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs takes a number from 1, not ${options.runs}`)
const scratch = await mkdtemp(join(tmpdir(), 'appconfig-extensions-bench-'))
const rows = []
/** Of the tools to compare with. */
const versions = []

try {
  const bare = await repeat('bare Node', {}, () => measure(process.execPath, ['-e', '0'], {}))
  await validateAt([1, 1000])
  for (const extensions of options.quick ? [10, 50] : [10, 50, 200]) {
    await actionAt(extensions, 2, bare.wall)
  }
  if (!options.quick) {
    await actionAt(50, 3, bare.wall)
    await actionAt(1000, 3, bare.wall)
  }
  await rivalsAt(50, 2)
  console.log(`\n${markdown(rows, machine())}`)
  if (options.write) await writeDocs(rows, machine(), plot(rows))
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function validateAt(sizes) {
  for (const extensions of sizes) {
    const workspace = join(scratch, `validate-${extensions}`)
    await writeManifests(workspace, { extensions, associations: 2 })
    await repeat('validate', { extensions, associations: 2 }, () => action('validate', workspace))
  }
}

async function actionAt(extensions, associations, startUp) {
  const workspace = join(scratch, `action-${extensions}-${associations}`)
  const local = await startLocal(scratch, { latency })
  const size = { extensions, associations }
  const floor = (row) => startUp + Math.ceil(row.requests / inFlight) * latency
  try {
    await writeManifests(workspace, size)
    await repeat(
      'first apply',
      size,
      async () => {
        await local.reset()
        return action('apply', workspace, local)
      },
      floor
    )
    await repeat('no-op plan', size, () => action('plan', workspace, local), floor)
    await repeat('drift', size, () => action('drift', workspace, local), floor)
    let edits = 0
    await repeat(
      'one-change apply',
      size,
      async () => {
        await writeManifests(workspace, { extensions: 1, associations, description: `Edit ${++edits}` })
        return action('apply', workspace, local)
      },
      floor
    )
  } finally {
    local.stop()
  }
}

async function rivalsAt(extensions, associations) {
  const workspace = join(scratch, `action-${extensions}-${associations}`)
  const local = await startLocal(scratch, { latency })
  const size = { extensions, associations }
  const env = { ...process.env, AWS_REGION: region, AWS_ENDPOINT_URL: local.url, AWS_ACCESS_KEY_ID: accountId }
  // Version 1 of the AWS CLI reads only this variable.
  env.AWS_DEFAULT_REGION = region
  env.AWS_SECRET_ACCESS_KEY = 'unused'
  try {
    await action('apply', workspace, local)
    await repeat('SDK reader', size, () => counted(local, process.execPath, ['bench/sdk-reader.mjs'], { env }))
    const cli = options.quick ? undefined : versionOf('aws', ['--version'])
    if (cli !== undefined) {
      const [, number] = /aws-cli\/(\S+)/.exec(cli)
      versions.push(`AWS CLI ${number}`)
      const loop = () => counted(local, 'bash', ['bench/cli-loop.sh'], { env })
      await repeat('AWS CLI loop', size, loop, undefined, 1)
    }
    if (!options.quick && versionOf('terraform', ['version'])) await terraformAt(size, local, env)
  } finally {
    local.stop()
  }
}

async function terraformAt(size, local, env) {
  const cwd = join(scratch, 'terraform')
  await writeTerraform(cwd, { ...size, endpoint: local.url })
  try {
    execFileSync('terraform', ['init', '-input=false'], { cwd, env, stdio: 'pipe' })
  } catch {
    console.log('skipped: Terraform, because its AWS provider cannot be installed here')
    return
  }
  const selected = JSON.parse(execFileSync('terraform', ['version', '-json'], { cwd, env, encoding: 'utf8' }))
  const provider = selected.provider_selections['registry.terraform.io/hashicorp/aws']
  versions.push(`Terraform ${selected.terraform_version} with its AWS provider ${provider}`)
  const terraform = (...args) => counted(local, 'terraform', [...args, '-input=false', '-no-color'], { cwd, env })
  await repeat('Terraform first apply', size, async () => {
    await local.reset()
    await rm(join(cwd, 'terraform.tfstate'), { force: true })
    return terraform('apply', '-auto-approve')
  })
  await repeat('Terraform no-op plan', size, () => terraform('plan'))
}

function action(command, workspace, local) {
  const env = {
    PATH: process.env.PATH,
    INPUT_COMMAND: command,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'example/bench',
    RUNNER_TEMP: scratch,
    AWS_REGION: region
  }
  if (local === undefined) return measure(process.execPath, [resolve('dist/index.js')], { env })
  const withAws = { ...env, AWS_ENDPOINT_URL: local.url, AWS_ACCESS_KEY_ID: accountId, AWS_SECRET_ACCESS_KEY: 'unused' }
  return counted(local, process.execPath, [resolve('dist/index.js')], { env: withAws })
}

/** Measures a command, and counts the requests that were answered meanwhile. */
async function counted(local, ...command) {
  await local.takeRequests()
  const result = await measure(...command)
  return { ...result, requests: await local.takeRequests() }
}

/** Long runs vary little enough to be measured once. */
function timesOf({ extensions }) {
  return extensions === 1000 ? 1 : runs
}

async function repeat(what, size, once, floor, times = timesOf(size)) {
  const results = []
  for (let run = 0; run < times; run++) results.push(await once())
  const of = (member) => median(results.map((result) => result[member] ?? 0))
  const row = {
    what,
    ...size,
    runs: times,
    wall: of('wall'),
    cpu: of('cpu'),
    memory: of('memory'),
    requests: of('requests')
  }
  if (floor !== undefined) row.floor = floor(row)
  if (row.requests > 0) row.inFlight = (row.requests * latency) / row.wall
  rows.push(row)
  const at = size.extensions === undefined ? '' : ` ${size.extensions} × ${size.associations}`
  console.log(`${what}${at}: ${Math.round(row.wall)} ms, ${row.requests} requests, ${Math.round(row.memory / 1e6)} MB`)
  return row
}

/** What it says of its version; `undefined` where it is not there. */
function versionOf(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    console.log(`skipped: ${command} is not on the path`)
    return undefined
  }
}

function machine() {
  return { cores: cpus().length, node: process.version, latency, inFlight, versions }
}
