const accessKey = /\b(AKIA|ASIA)[A-Z0-9]{16}\b/

/** Refuses a configuration that holds an AWS access key, or only reports it. */
export async function handler(event) {
  const content = Buffer.from(event.Content, 'base64').toString('utf8')
  if (!accessKey.test(content)) return null
  console.log(`found an access key in ${event.Application.Name}`)
  if (event.Parameters.MODE === 'report') return null
  return { Error: 'BadRequestError', Message: 'The configuration holds an AWS access key.', Details: [] }
}
