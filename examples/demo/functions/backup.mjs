import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Backs up the configuration that it is given, and changes it a little. A folder stands in for the bucket here; on
 * AWS, put the object with `@aws-sdk/client-s3`.
 */
export async function handler(event) {
  const content = Buffer.from(event.Content, 'base64')

  const bucket = join(process.env.BUCKETS, event.Parameters.S3_BUCKET)
  const key = `config_backup_${new Date().toISOString().replaceAll(':', '-')}.txt`
  await mkdir(bucket, { recursive: true })
  await writeFile(join(bucket, key), content)
  console.log(`backed up ${content.length} bytes as ${event.Parameters.S3_BUCKET}/${key}`)

  const changed = content.toString('utf8').replace('hello', 'hello!')
  return { statusCode: 200, Content: Buffer.from(changed).toString('base64') }
}
