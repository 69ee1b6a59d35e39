/**
 * The whole story on one machine: AppConfig Local stands in for AWS, and `dist/index.js` runs as the runner runs it.
 * Needs nothing but Node. Everything it writes lies in one temporary folder, which is gone at the end.
 */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const accountId = '111122223333'
const region = 'us-east-1'
const bold = (text) => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text)

const workspace = await mkdtemp(join(tmpdir(), 'appconfig-extensions-demo-'))
const manifest = join(workspace, 'appconfig/extensions/backup.yaml')
await cp(here, workspace, { recursive: true })
const local = await startAppConfigLocal()

let steps = 0
try {
  await tell('Validate the manifest: offline, without credentials')
  await action('validate')

  await tell('Plan: what would be created')
  await action('plan')

  await tell('Apply it')
  await action('apply')

  await tell('Apply again: nothing to do, and no write request is sent')
  await action('apply')

  await tell('Edit the manifest: the extension shall also run before a deployment. That is a new version')
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace('Parameters:\n  S3_BUCKET:', `${secondAction()}Parameters:\n  S3_BUCKET:`))
  await action('apply')

  await tell('Store a configuration: AppConfig invokes the extension, which backs it up and changes it')
  await storeConfiguration('{"greeting":"hello"}')

  await tell('Somebody edits version 2 in place, behind the manifest’s back')
  await editInPlace()

  await tell('Drift: it is found, and the run fails')
  await action('drift', 1)

  console.log(`\n${bold('All of it worked.')} Next: README.md, and your own manifests in appconfig/extensions/.`)
} finally {
  local.process.kill('SIGTERM')
  await new Promise((resolve) => local.process.once('exit', resolve))
  await rm(workspace, { recursive: true, force: true })
}

function tell(sentence) {
  console.log(`\n${bold(`${++steps}. ${sentence}`)}\n`)
}

/** Runs the action as a step of a workflow does: inputs and files by environment variable. */
async function action(command, expectedExit = 0) {
  const summaryFile = join(workspace, `summary-${steps}.md`)
  const child = spawn(process.execPath, [join(dist, 'index.js')], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      INPUT_COMMAND: command,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'example/mobile-apps',
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: workspace,
      AWS_REGION: region,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...(command === 'validate'
        ? {}
        : {
            AWS_ENDPOINT_URL: local.url,
            AWS_ACCESS_KEY_ID: accountId,
            AWS_SECRET_ACCESS_KEY: 'unused-by-appconfig-local'
          })
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  print(`$ ${command}`)
  createInterface({ input: child.stdout }).on('line', (line) => print(line))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== expectedExit) throw new Error(`\`${command}\` exited with ${code}, not ${expectedExit}.`)
}

async function storeConfiguration(content) {
  print(`stored:   ${content}`)
  const reply = await appconfig(
    'POST',
    '/applications/mobile1/configurationprofiles/greet01/hostedconfigurationversions',
    {
      headers: { 'content-type': 'application/json' },
      body: content
    }
  )
  const stored = await reply.text()
  const backups = await readdir(join(workspace, 'buckets/config-backups'))
  print(`deployed: ${stored}`)
  print(`backup:   config-backups/${backups[0]}`)
  if (!stored.includes('hello!')) throw new Error('The extension did not change the configuration.')
}

async function editInPlace() {
  await appconfig('PATCH', '/extensions/MySampleExtension', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ VersionNumber: 2, Description: 'Edited in the console' })
  })
  print('aws appconfig update-extension --extension-identifier MySampleExtension --version-number 2 \\')
  print("  --description 'Edited in the console'")
}

/** AppConfig Local looks for who asks in the authorization, and does not verify the signature. */
async function appconfig(method, path, { headers, body }) {
  const credential = `${accountId}/20260101/${region}/appconfig/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=00`
  const reply = await fetch(local.url + path, { method, headers: { ...headers, authorization }, body })
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
  return reply
}

async function startAppConfigLocal() {
  const options = ['--port', '0', '--quiet', '--seed', 'seed.yaml', '--functions', 'functions.yaml']
  const child = spawn(process.execPath, [join(dist, 'local/index.js'), ...options, '--account-id', accountId], {
    cwd: workspace,
    env: { PATH: process.env.PATH, AWS_REGION: region, BUCKETS: join(workspace, 'buckets') },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listening on (\S+)/.exec(line)?.[1]
    if (url !== undefined) return { process: child, url }
  }
  throw new Error('AppConfig Local did not start.')
}

function secondAction() {
  return `  PRE_START_DEPLOYMENT:
    - Name: PreStartDeploymentActionForS3Backup
      Uri: arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:MyS3ConfigurationBackUpExtension
      RoleArn: arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/ExtensionsTestRole
`
}

/** Workflow commands are for the runner; a reader of the demo sees their text. */
function print(line) {
  const shown = line.replace(/^::(error|warning|notice)[^:]*::/, '$1: ').replaceAll('%0A', '\n   ')
  if (!/^::(add-mask|debug)/.test(shown)) console.log(`   ${shown}`)
}
