import { Agent, request } from 'node:http'

const authorization =
  'AWS4-HMAC-SHA256 Credential=111122223333/20260101/us-east-1/appconfig/aws4_request, SignedHeaders=host, Signature=0'
const uri = 'arn:aws:lambda:us-east-1:111122223333:function:Guard'
const sharedExtensions = 10

/**
 * Sends AppConfig Local `requests` requests from `clients` concurrent clients, and throws at the first wrong answer.
 * Each client reads back what it writes. All publish versions of the same ten extensions, which in the end have to have
 * exactly the versions that were accepted. Calls `progress` with the number of requests answered so far.
 */
export async function load(url, { requests, clients, progress = () => undefined }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const versions = new Map()
  let answered = 0

  for (let index = 0; index < sharedExtensions; index++) {
    await expect(201, 'POST', '/extensions', { Name: `shared ${index}`, ...content('1') })
    versions.set(`shared ${index}`, 1)
  }
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)))
  for (const [name, count] of versions) await checkGapless(name, count)
  agent.destroy()
  return { answered, versions: [...versions.values()].reduce((sum, count) => sum + count, 0) }

  async function client(index) {
    const name = `own ${index}`
    const { Id } = await expect(201, 'POST', '/applications', { Name: name })
    const resource = `arn:aws:appconfig:us-east-1:111122223333:application/${Id}`
    const { Arn } = await expect(201, 'POST', '/extensions', { Name: name, ...content('0') })
    for (let round = 1; answered < requests; round++) {
      // Few versions, since they stay: the server's memory is flat only if its state is.
      if (round % 8 === 1) await publish(`shared ${(index + round) % sharedExtensions}`)
      await writeAndRead(name, Arn, round)
      await associateAndForget(Arn, resource)
      const { Message } = await expect(400, 'POST', '/extensions', { Name: 'a/b', ...content('') })
      same(Message.startsWith("1 validation error detected: Value 'a/b' at 'name'"), true, 'the refusal')
    }
  }

  /** When many clients publish at once, each gets either the next version or a conflict. */
  async function publish(name) {
    const { VersionNumber } = await expect(200, 'GET', `/extensions/${encodeURIComponent(name)}`)
    const headers = { 'latest-version-number': VersionNumber }
    const body = { Name: name, ...content(`${VersionNumber + 1}`) }
    const { status, json } = await send('POST', '/extensions', body, headers)
    if (status === 201) {
      same(json.VersionNumber, VersionNumber + 1, `the new version of ${name}`)
      versions.set(name, versions.get(name) + 1)
    } else same(status, 409, `publishing ${name}`)
  }

  async function writeAndRead(name, arn, round) {
    const path = `/extensions/${encodeURIComponent(name)}`
    await expect(200, 'PATCH', path, { Description: `${round}` })
    same((await expect(200, 'GET', path)).Description, `${round}`, `the description of ${name}`)
    const tags = `/tags/${encodeURIComponent(arn)}`
    await expect(204, 'POST', tags, { Tags: { round: `${round}` } })
    same((await expect(200, 'GET', tags)).Tags.round, `${round}`, `the tag of ${name}`)
  }

  async function associateAndForget(arn, resource) {
    const { Id } = await expect(201, 'POST', '/extensionassociations', {
      ExtensionIdentifier: arn,
      ResourceIdentifier: resource
    })
    const query = `resource_identifier=${encodeURIComponent(resource)}`
    const { Items } = await expect(200, 'GET', `/extensionassociations?${query}`)
    same(Items.map((item) => item.Id).join(), Id, `the associations of ${resource}`)
    await expect(204, 'DELETE', `/extensionassociations/${Id}`)
  }

  async function checkGapless(name, count) {
    const path = `/extensions/${encodeURIComponent(name)}`
    same((await expect(200, 'GET', path)).VersionNumber, count, `the newest version of ${name}`)
    for (let number = 1; number <= count; number++) {
      same((await expect(200, 'GET', `${path}?version_number=${number}`)).Description, `${number}`, `${name} ${number}`)
    }
  }

  async function expect(status, method, path, body) {
    const answer = await send(method, path, body)
    same(answer.status, status, `${method} ${path} (${answer.json.Message ?? ''})`)
    return answer.json
  }

  async function send(method, path, body, headers = {}) {
    const answer = await exchange(method, path, body, headers)
    progress(++answered)
    return answer
  }

  function exchange(method, path, body, headers) {
    return new Promise((resolve, reject) => {
      const sent = request(url + path, { method, agent, headers: { authorization, ...headers } }, (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode, json: text === '' ? {} : JSON.parse(text) })
        })
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end(body && JSON.stringify(body))
    })
  }
}

function content(description) {
  return { Description: description, Actions: { PRE_START_DEPLOYMENT: [{ Name: 'Guard', Uri: uri }] } }
}

function same(found, expected, what) {
  if (found !== expected)
    throw new Error(`${what}: ${JSON.stringify(found)} where ${JSON.stringify(expected)} was expected`)
}
