import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const accountId = '111122223333'
export const region = 'us-east-1'

/** The quota of an account. Many, because associations of one application are created one after another. */
const applicationCount = 100

/** A seed of AppConfig Local with the applications of all associations. */
export function seed() {
  const applications = Array.from(
    { length: applicationCount },
    (_, index) => `  - Name: App${index}\n    Id: ${appId(index)}`
  )
  return `Applications:\n${applications.join('\n')}\n`
}

const appId = (index) => `app${String(index).padStart(4, '0')}`

/** The applications of one extension; over all extensions, each application gets the same number. */
function applicationsOf(extension, associations) {
  return Array.from({ length: associations }, (_, index) => (extension * associations + index) % applicationCount)
}

/** Writes a workspace with a manifest for each of `extensions`, each with `associations` associations. */
export async function writeManifests(workspace, { extensions, associations, description = 'Guards configurations' }) {
  const folder = join(workspace, 'appconfig/extensions')
  await mkdir(folder, { recursive: true })
  await Promise.all(
    Array.from({ length: extensions }, (_, index) =>
      writeFile(join(folder, `extension-${index}.yaml`), manifest(index, associations, description))
    )
  )
}

function manifest(index, associations, description) {
  const lines = applicationsOf(index, associations).map(
    (application) => `  - Application: App${application}\n    Parameters: { TEAM: team-${application} }`
  )
  return `Name: Extension${index}
Description: ${description}
Actions:
  PRE_CREATE_HOSTED_CONFIGURATION_VERSION:
    - Name: Guard
      Uri: arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:Guard${index}
Parameters:
  TEAM: { Required: true }
Associations:
${lines.join('\n')}
`
}

/** The same as a Terraform configuration. */
export async function writeTerraform(folder, { extensions, associations, endpoint }) {
  await mkdir(folder, { recursive: true })
  const resources = Array.from({ length: extensions }, (_, index) => {
    const own = applicationsOf(index, associations).map(
      (application) => `
resource "aws_appconfig_extension_association" "a${index}_${application}" {
  extension_arn = aws_appconfig_extension.e${index}.arn
  resource_arn  = "arn:aws:appconfig:${region}:${accountId}:application/${appId(application)}"
  parameters    = { TEAM = "team-${application}" }
}`
    )
    return `
resource "aws_appconfig_extension" "e${index}" {
  name        = "Extension${index}"
  description = "Guards configurations"
  action_point {
    point = "PRE_CREATE_HOSTED_CONFIGURATION_VERSION"
    action {
      name     = "Guard"
      uri      = "arn:aws:lambda:${region}:${accountId}:function:Guard${index}"
      role_arn = "arn:aws:iam::${accountId}:role/AppConfigGuard"
    }
  }
  parameter {
    name     = "TEAM"
    required = true
  }
}
${own.join('\n')}`
  })
  await writeFile(
    join(folder, 'main.tf'),
    `terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = "${region}"
  access_key                  = "${accountId}"
  secret_key                  = "unused"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  endpoints {
    appconfig = "${endpoint}"
    sts       = "${endpoint}"
  }
}
${resources.join('\n')}
`
  )
}
