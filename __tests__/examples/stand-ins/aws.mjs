/**
 * As much of the AWS CLI as the pages use, for machines without it: `aws appconfig OPERATION --option value …
 * [outfile]`, with `--query` of a path such as `Items[0].Id`, and `--output text`.
 */
import * as appconfig from '@aws-sdk/client-appconfig'
import { readFileSync, writeFileSync } from 'node:fs'

const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
const [, operation, ...rest] = process.argv.slice(2)
const input = {}
let query = ''
let outfile
for (let index = 0; index < rest.length; index++) {
  const [name, value] = [rest[index], rest[index + 1]]
  if (!name.startsWith('--')) outfile = name
  else {
    index++
    if (name === '--query') query = value
    else if (name === '--dynamic-extension-parameters')
      input.DynamicExtensionParameters = Object.fromEntries([value.split('=')])
    else if (name !== '--output')
      input[pascal(name.slice(2))] = value.startsWith('fileb://') ? readFileSync(value.slice(8)) : value
  }
}

try {
  const client = new appconfig.AppConfigClient({})
  const output = await client.send(new appconfig[`${pascal(operation)}Command`](input))
  if (outfile !== undefined) writeFileSync(outfile, output.Content)
  else {
    const path = query === '' ? [] : query.split(/[.[\]]+/).filter((part) => part !== '')
    const found = path.reduce((value, part) => value[part], output)
    console.log(path.length > 0 ? String(found) : JSON.stringify(found, undefined, 4))
  }
} catch (error) {
  console.error(`\nAn error occurred (${error.name}) when calling the ${pascal(operation)} operation: ${error.message}`)
  process.exitCode = 254
}
