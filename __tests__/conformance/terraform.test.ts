import { access, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { clientEnvironment, reportSkipped, runClient, works } from './client.ts'

const mirror = await providerMirror()
const present = mirror !== undefined && (await works('terraform', ['version']))
if (!present) {
  reportSkipped(
    'Terraform',
    mirror === undefined ? 'no mirror of providers has hashicorp/aws' : 'there is no program terraform'
  )
}

let local: AppConfigLocal
beforeAll(async () => {
  local = await startAppConfigLocal()
})
afterAll(() => local.close())

if (present) {
  test('Terraform creates, changes, imports and destroys', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'appconfig-terraform-'))
    await writeFile(
      join(folder, 'terraform.rc'),
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`
    )
    const env = {
      ...clientEnvironment(local.url),
      TF_CLI_CONFIG_FILE: join(folder, 'terraform.rc'),
      CHECKPOINT_DISABLE: '1',
      // The provider is so large that a fifth of all this would be Go looking for what it can free.
      GOGC: '400'
    }
    const terraform = async (...args: string[]) => runClient('terraform', [...args, '-no-color'], { env, cwd: folder })
    const succeeds = async (...args: string[]) => {
      const { code, out, err } = await terraform(...args)
      if (code !== 0) throw new Error(`terraform ${args.join(' ')}\n${out}\n${err}`)
      return out
    }
    const write = (description: string) => writeFile(join(folder, 'main.tf'), configuration(local.url, description))

    await write('first')
    await succeeds('init', '-input=false')
    expect(await succeeds('apply', '-auto-approve', '-input=false')).toContain('4 added, 0 changed, 0 destroyed')

    // Nothing but what was written: an attribute that reads otherwise than it was set would be changed as well.
    await write('second')
    expect(await succeeds('apply', '-auto-approve', '-input=false')).toContain('0 added, 1 changed, 0 destroyed')

    const state = JSON.parse(await readFile(join(folder, 'terraform.tfstate'), 'utf8')) as State
    const imports = ['aws_appconfig_extension', 'aws_appconfig_extension_association'].map((type) => {
      const id = state.resources.find((resource) => resource.type === type)?.instances[0]?.attributes.id ?? ''
      return { name: `${type}.this`, block: `import {\n  to = ${type}.this\n  id = "${id}"\n}\n` }
    })
    await succeeds('state', 'rm', ...imports.map(({ name }) => name))
    await writeFile(join(folder, 'imports.tf'), imports.map(({ block }) => block).join(''))
    // Nothing but the imports: what was changed above is what is there.
    const imported = await succeeds('apply', '-auto-approve', '-input=false')
    expect(imported).toContain('2 imported, 0 added, 0 changed, 0 destroyed')

    expect(await succeeds('destroy', '-auto-approve', '-input=false')).toContain('4 destroyed')
  }, 600_000)
} else {
  test('Terraform, or its AWS provider, is not here', () => {
    expect(present).toBe(false)
  })
}

interface State {
  resources: { type: string; instances: { attributes: { id: string } }[] }[]
}

/** `TF_PLUGIN_DIR`, where Terraform itself looks for providers, or a folder of their own that an image has in /opt. */
async function providerMirror(): Promise<string | undefined> {
  const places = [
    process.env.TF_PLUGIN_DIR,
    join(homedir(), '.terraform.d/plugins'),
    '/usr/local/share/terraform/plugins',
    '/usr/share/terraform/plugins',
    ...(await readdir('/opt').catch(() => [])).map((name) => join('/opt', name))
  ]
  for (const place of places) {
    if (place === undefined) continue
    const hosts = await readdir(place).catch(() => [])
    const found = await Promise.all(hosts.map((host) => isThere(join(place, host, 'hashicorp/aws'))))
    if (found.includes(true)) return place
  }
  return undefined
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

function configuration(url: string, description: string): string {
  return `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  endpoints {
    appconfig = "${url}"
    sts       = "${url}"
  }
}
resource "aws_appconfig_application" "this" { name = "MobileApps" }
resource "aws_appconfig_environment" "this" {
  name           = "Production"
  application_id = aws_appconfig_application.this.id
}
resource "aws_appconfig_extension" "this" {
  name        = "my extension"
  description = "${description}"
  tags        = { team = "platform" }
  action_point {
    point = "ON_DEPLOYMENT_COMPLETE"
    action {
      name     = "Tell"
      uri      = "arn:aws:sns:us-east-1:111122223333:topic"
      role_arn = "arn:aws:iam::111122223333:role/Tell"
    }
  }
  parameter {
    name     = "BUCKET"
    required = true
  }
}
resource "aws_appconfig_extension_association" "this" {
  extension_arn = aws_appconfig_extension.this.arn
  resource_arn  = aws_appconfig_environment.this.arn
  parameters    = { BUCKET = "backups" }
}
`
}
