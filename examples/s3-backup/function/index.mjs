import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})

/** What `lambda_function.py` does, in JavaScript. Lambda's Node.js runtimes have the SDK. */
export async function handler(event) {
  // PRE_* action points get the configuration in base64; at other action points there is no `Content`.
  const content = Buffer.from(event.Content, 'base64')

  await s3.send(
    new PutObjectCommand({
      Bucket: event.Parameters.S3_BUCKET,
      Key: `config_backup_${new Date().toISOString()}.txt`,
      Body: content
    })
  )

  // What is returned as `Content` replaces the configuration; leave it out to change nothing.
  const changed = content.toString('utf8').replaceAll('hello', 'hello!')
  return { statusCode: 200, Content: Buffer.from(changed).toString('base64') }
}
