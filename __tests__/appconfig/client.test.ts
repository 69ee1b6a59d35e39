import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppConfigError } from '../../src/appconfig/error.ts'
import type { AppConfig } from '../../src/appconfig/appconfig.ts'
import { startAppConfigLocal } from '../local/start.ts'
import type { AppConfigLocal } from '../local/start.ts'
import { accountId, connect, target } from './connect.ts'
import type { Connection } from './connect.ts'

const definition = {
  Actions: { ON_DEPLOYMENT_START: [{ Name: 'Tell', Uri: `arn:aws:sns:us-east-1:${accountId}:topic` }] }
}
const noOne = { name: 'Guard', definition, tags: {} }

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

async function local(fail: string[], options: Parameters<typeof connect>[1] = {}) {
  const server = await startAppConfigLocal({ accountId, fail })
  ending.push(() => server.close())
  return { server, ...connected(server.url, options) }
}

async function scripted(
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => void,
  options: Parameters<typeof connect>[1] = {}
) {
  let nth = 0
  const server: Server = createServer((request, response) => {
    request.resume().on('end', () => {
      answer(request, response, ++nth)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ending.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { ...connected(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, options), asked: () => nth }
}

function connected(url: string, options: Parameters<typeof connect>[1] = {}): Connection {
  const connection = connect(url, options)
  ending.push(() => {
    connection.http.destroy()
  })
  return connection
}

function statuses({ requests }: AppConfigLocal, operation: string): (number | undefined)[] {
  return requests.filter((request) => request.operation === operation).map(({ status }) => status)
}

async function failureOf(work: Promise<unknown>): Promise<AppConfigError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(AppConfigError)
  return error as AppConfigError
}

describe('what passes is sent again', () => {
  test.each(['429', '500', '503', 'ThrottlingException', 'reset', 'after-reset'])(
    'a read that meets %s, and then no more',
    async (how) => {
      const { appconfig, http, server } = await local([`ListApplications#1=${how}`])
      expect(await appconfig.listApplications()).toEqual([])
      expect(http.requestCount).toBe(2)
      expect(statuses(server, 'ListApplications').at(-1)).toBe(200)
    }
  )

  test('a read that is not answered in time', async () => {
    const { appconfig, server } = await local(['ListApplications#1=hang'], { requestTimeoutMs: 300 })
    expect(await appconfig.listApplications()).toEqual([])
    // A machine that stands still for a moment may miss the time once more.
    expect(statuses(server, 'ListApplications').slice(0, 2)).not.toEqual([200])
    expect(statuses(server, 'ListApplications').at(-1)).toBe(200)
  })

  test('ThrottlingException counts as throttling whatever its status', async () => {
    const { appconfig, asked } = await scripted((_, response, nth) => {
      if (nth > 1) return response.writeHead(200, { 'content-type': 'application/json' }).end('{"Items":[]}')
      response.writeHead(400, { 'x-amzn-errortype': 'ThrottlingException:' })
      return response.end('{"Message":"Rate exceeded"}')
    })
    expect(await appconfig.listApplications()).toEqual([])
    expect(asked()).toBe(2)
  })

  test('a deletion whose reply was lost finds nothing left, and is done', async () => {
    const { appconfig, server } = await local(['DeleteExtension#1=after-reset'])
    const { id } = await appconfig.createExtension(noOne)
    await appconfig.deleteExtension(id, 1)
    expect(statuses(server, 'DeleteExtension')).toEqual([undefined, 404])
  })

  test('not before Retry-After says', async () => {
    let before = 0
    const { appconfig } = await scripted((_, response, nth) => {
      if (nth === 1) {
        before = Date.now()
        return response.writeHead(429, { 'retry-after': '1' }).end('{}')
      }
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{"Items":[]}')
    })
    await appconfig.listApplications()
    expect(Date.now() - before).toBeGreaterThanOrEqual(995)
  })

  test.each(['61', '59', 'Thu, 31 Dec 2099 23:59:59 GMT'])(
    'no longer than the minute that Retry-After: %s leaves',
    async (time) => {
      const { appconfig, asked } = await scripted((_, response) =>
        response.writeHead(503, { 'retry-after': time }).end('{}')
      )
      expect((await failureOf(appconfig.listApplications())).status).toBe(503)
      expect(asked()).toBe(1)
    }
  )

  test('an answer that breaks off half-way is asked for again', async () => {
    const { appconfig, asked } = await scripted((_, response, nth) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '12' })
      if (nth > 1) return response.end('{"Items":[]}')
      response.write('{"Item')
      setTimeout(() => response.destroy(), 20)
      return undefined
    })
    expect(await appconfig.listApplications()).toEqual([])
    expect(asked()).toBe(2)
  })
})

describe('what AWS refuses is sent once', () => {
  test.each(['400', '402', '403', '404', '409'])('%s', async (status) => {
    const { appconfig, server } = await local([`CreateExtension=${status}`])
    const error = await failureOf(appconfig.createExtension(noOne))
    expect(error.message).toContain('CreateExtension')
    expect(error).toMatchObject({ status: Number(status), outcomeUnknown: false })
    expect(statuses(server, 'CreateExtension')).toEqual([Number(status)])
  })
})

describe('a refusal without a word, where no proxy is in the way, is of AWS', () => {
  test('403 names the permission', async () => {
    const { appconfig } = await scripted((_, response) => response.writeHead(403).end())
    expect((await failureOf(appconfig.createExtension(noOne))).message).toContain('`appconfig:CreateExtension`')
  })

  test('404 says that what is to be deleted is gone', async () => {
    const { appconfig, asked } = await scripted((_, response) => response.writeHead(404).end())
    await appconfig.deleteExtensionAssociation('a1')
    expect(asked()).toBe(1)
  })
})

describe('a creation is never sent twice after a reply that may have been lost', () => {
  const creations: [string, (appconfig: AppConfig) => Promise<unknown>][] = [
    ['CreateExtension', (appconfig) => appconfig.createExtension(noOne)],
    [
      'CreateExtensionAssociation',
      (appconfig) =>
        appconfig.createExtensionAssociation({
          extensionId: 'abc1234',
          version: 1,
          resource: `arn:aws:appconfig:us-east-1:${accountId}:application/abc1234`,
          parameters: {},
          tags: {}
        })
    ]
  ]
  describe.each(creations)('%s', (operation, create) => {
    test.each(['500', '503', 'reset', 'after-reset', 'hang'])('%s', async (how) => {
      const { appconfig, http } = await local([`${operation}=${how}`], { requestTimeoutMs: 300 })
      const error = await failureOf(create(appconfig))
      expect(error.outcomeUnknown).toBe(true)
      expect(http.requestCount).toBe(1)
    })
  })

  test('but is where AWS throttled it, for then it had no effect', async () => {
    const { appconfig, server } = await local(['CreateExtension#1-2=ThrottlingException'])
    await appconfig.createExtension(noOne)
    expect(statuses(server, 'CreateExtension')).toEqual([429, 429, 201])
  })

  test('and where nobody listens, for then it was not sent', async () => {
    const controller = new AbortController()
    const { server, appconfig, http } = await local([], { signal: controller.signal })
    await server.close()
    const creation = appconfig.createExtension(noOne)
    while (http.requestCount < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(new Error('cancelled'))
    await expect(creation).rejects.toThrow('cancelled')
  })
})

describe('an error tells what to do', () => {
  test.each([429, 503])(
    '%i for longer than a minute: what was sent, and whether it may have had its effect',
    async (status) => {
      const { appconfig } = await scripted((_, response) =>
        response.writeHead(status, { 'retry-after': '61' }).end('{}')
      )
      const arn = `arn:aws:appconfig:us-east-1:${accountId}:extension/abc1234/1`
      const [read, write, creation] = await Promise.all(
        [
          appconfig.getExtension('abc1234', 2),
          appconfig.tagResource(arn, { team: 'platform' }),
          appconfig.createExtension(noOne)
        ].map(async (work) => (await failureOf(work)).message)
      )
      expect(read).toMatch(new RegExp(`^GetExtension abc1234 version 2 failed: ${status}`))
      expect(write).toMatch(new RegExp(`^TagResource ${arn} failed: ${status}`))
      const perseverance =
        /It was sent once in \d+ s; \d requests of this run were answered until then\. Others may be using/
      for (const message of [read, write, creation]) expect(perseverance.test(message ?? '')).toBe(status === 429)
      for (const message of [read, write, creation]) expect(message?.includes('It was sent')).toBe(status === 429)
      // What creates is looked up by whoever sent it; a request that was throttled had no effect.
      const isUnknown = [read, write, creation].map((message) => message?.includes('Whether it took effect is unknown'))
      expect(isUnknown).toEqual([false, status === 503, false])
    }
  )

  test('503 again and again: how often it was sent, and whether others were answered', async () => {
    const { appconfig } = await scripted((_, response, nth) => {
      const status = nth <= 2 ? 200 : nth === 3 ? 500 : 503
      response.writeHead(status, { 'content-type': 'application/json', ...(nth > 3 && { 'retry-after': '61' }) })
      response.end('{}')
    })
    await appconfig.listApplications()
    await appconfig.listApplications()
    expect((await failureOf(appconfig.listApplications())).message).toMatch(
      /503.* It was sent 2 times in \d+ s; 4 requests of this run were answered until then\. Run it again when that has/
    )
  })

  test('402: which quotas can be raised', async () => {
    const { appconfig } = await local(['CreateExtension=402'])
    expect((await failureOf(appconfig.createExtension(noOne))).message).toContain('Service Quotas')
  })

  test('404: what was there when the plan was made may be gone', async () => {
    const { appconfig } = await local([])
    const arn = `arn:aws:appconfig:us-east-1:${accountId}:extensionassociation/abc1234`
    const error = await failureOf(appconfig.tagResource(arn, { team: 'platform' }))
    expect(error.message).toContain(`Resource with ARN ${arn} could not be found for account ${accountId}`)
    expect(error.message).toContain('Somebody may have deleted it since it was planned: run plan again.')
  })

  test('404 of what knows no AppConfig: the endpoint, and no word on what was deleted', async () => {
    const { appconfig } = await scripted((_, response) => response.writeHead(404).end('{"message":"no Route matched"}'))
    const { message } = await failureOf(appconfig.listApplications())
    expect(message).toContain('no Route matched. No AppConfig answers at that address: check AWS_ENDPOINT_URL')
    expect(message).not.toContain('run plan again')
  })

  test('404 for an ARN that no plan can look up: not that another plan would', async () => {
    const { appconfig } = await local([])
    const { id } = await appconfig.createExtension(noOne)
    const resource = `arn:aws:appconfig:eu-west-1:${accountId}:application/abc1234`
    const creation = appconfig.createExtensionAssociation({
      extensionId: id,
      version: 1,
      resource,
      parameters: {},
      tags: {}
    })
    const { message } = await failureOf(creation)
    expect(message).toContain('is in another account or region than the target')
    expect(message).not.toContain('run plan again')
  })

  test('403: which permission is missing, and the statement that grants it', async () => {
    const { appconfig } = await local(['DeleteExtension=403'])
    const { id } = await appconfig.createExtension(noOne)
    const error = await failureOf(appconfig.deleteExtension(id, 1))
    expect(error.missingPermission).toBe('appconfig:DeleteExtension')
    expect(error.message).toContain('`appconfig:DeleteExtension`')
    const statement = error.message.slice(error.message.indexOf('{'))
    expect(JSON.parse(statement)).toEqual({
      Effect: 'Allow',
      Action: 'appconfig:DeleteExtension',
      Resource: `arn:aws:appconfig:us-east-1:${accountId}:extension/*`
    })
  })

  test('403 of an account with those digits: the status stands there all the same', async () => {
    const { appconfig } = await scripted((_, response) => {
      response.writeHead(403, { 'x-amzn-errortype': 'AccessDeniedException' })
      response.end('{"Message":"User: arn:aws:iam::140355556666:user/ci is not authorized"}')
    })
    const { message } = await failureOf(appconfig.listApplications())
    expect(message).toContain('ListApplications failed: 403 AccessDeniedException: User: arn:aws:iam::140355556666')
  })

  test('403 after replies that were lost: not that it passes', async () => {
    const { appconfig } = await local(['ListApplications#1=503', 'ListApplications#2=403'])
    const { message } = await failureOf(appconfig.listApplications())
    expect(message).toContain('`appconfig:ListApplications`')
    expect(message).not.toContain('Run it again when that has passed')
  })

  test('403 under session policies: that these have to allow it, too', async () => {
    const { appconfig } = await local(['ListApplications=403'], { sessionPolicy: true })
    const { message } = await failureOf(appconfig.listApplications())
    expect(message).toContain('`inline-session-policy`')
  })

  test.each([
    ['because no identity-based policy allows the action', 'Add this statement to the policy of their role:'],
    ['because no VPC endpoint policy allows the action', 'Add this statement to the VPC endpoint policy:'],
    ['because no permissions boundary allows the action', 'Add this statement to the permissions boundary:'],
    [
      'with an explicit deny in a service control policy',
      'a policy explicitly denies it, which overrides any statement that allows it'
    ]
  ])('403 %s: where that is to be cured', async (why, cure) => {
    const { appconfig } = await scripted((_, response) => {
      response.writeHead(403, { 'x-amzn-errortype': 'AccessDeniedException:' })
      response.end(JSON.stringify({ Message: `x is not authorized to perform: appconfig:ListApplications ${why}` }))
    })
    const { message } = await failureOf(appconfig.listApplications())
    expect(message).toContain('lack the IAM permission `appconfig:ListApplications`')
    expect(message).toContain(cure)
    expect(message.includes('"Effect": "Allow"')).toBe(!why.includes('deny'))
  })

  test('403 for another action than the one asked for: that one, as AWS names it', async () => {
    const role = `arn:aws:iam::${accountId}:role/Backup`
    const { appconfig } = await scripted((_, response) => {
      response.writeHead(403, { 'x-amzn-errortype': 'AccessDeniedException:' })
      response.end(JSON.stringify({ Message: `x is not authorized to perform: iam:PassRole on resource: ${role}` }))
    })
    const error = await failureOf(appconfig.createExtension(noOne))
    expect(error.missingPermission).toBe('iam:PassRole')
    expect(error.message).toContain(`"Resource": "${role}"`)
    expect(error.message).toContain('"iam:PassedToService": "appconfig.amazonaws.com"')
  })

  test.each([
    ['ExpiredTokenException', 'The security token included in the request is expired', 'credentials have expired'],
    ['InvalidSignatureException', 'Signature expired: 20260101T000000Z is now earlier than …', 'clock'],
    ['RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.', 'clock'],
    ['UnrecognizedClientException', 'The security token included in the request is invalid.', 'does not know these'],
    ['InvalidSignatureException', 'The request signature we calculated does not match …', 'does not belong to the'],
    // As services that speak JSON name it; STS leaves `Exception` out.
    ['IncompleteSignatureException', 'AKIA … not a valid key=value pair (missing equal-sign)', 'does not belong to the']
  ])('%s: %s', async (code, Message, words) => {
    const { appconfig } = await scripted((_, response) => {
      response.writeHead(403, { 'x-amzn-errortype': `${code}:` })
      response.end(JSON.stringify({ Message }))
    })
    expect((await failureOf(appconfig.listApplications())).message).toContain(words)
  })

  describe('where something else answers in the place of AWS, a proxy perhaps', () => {
    const page = '<!DOCTYPE html><html><body>Sign in</body></html>'
    const answering = (status: number, body: string) =>
      scripted((_, response) => response.writeHead(status, { 'retry-after': '61', location: '/login' }).end(body))

    test.each([
      [200, page],
      [200, ''],
      [302, ''],
      [400, page],
      [403, page],
      [404, 'not found'],
      [407, ''],
      [502, page]
    ])('HTTP %i: that it is there, and nothing that AWS would mean by it', async (status, body) => {
      const { appconfig } = await answering(status, body)
      const error = await failureOf(appconfig.listApplications())
      expect(error.message).toContain(`HTTP ${status} with an answer that is not from AWS`)
      expect(error.message).toContain('check the proxy (HTTPS_PROXY, NO_PROXY)')
      expect(error.message).not.toMatch(/Deserialization|IAM|plan again/)
      expect(error.missingPermission).toBeUndefined()
    })

    test.each([200, 404])('HTTP %i: what was to be deleted or tagged is not taken for done', async (status) => {
      const { appconfig } = await answering(status, page)
      const arn = `arn:aws:appconfig:us-east-1:${accountId}:extension/abc1234/1`
      const writes = [appconfig.deleteExtensionAssociation('abc1234'), appconfig.tagResource(arn, {})]
      for (const write of writes) expect((await failureOf(write)).message).toContain('an answer that is not from AWS')
    })

    test('HTTP 200 to a creation: that may have had its effect, and is not sent again', async () => {
      const { appconfig, asked } = await answering(200, page)
      expect((await failureOf(appconfig.createExtension(noOne))).outcomeUnknown).toBe(true)
      expect(asked()).toBe(1)
    })
  })

  test('a name that does not resolve: the region, the endpoint, and the proxy', async () => {
    const { appconfig } = connected('http://appconfig.invalid')
    const { message } = await failureOf(appconfig.listApplications())
    expect(message).toContain('ENOTFOUND')
    expect(message).toMatch(/aws-region.*AWS_ENDPOINT_URL.*HTTPS_PROXY/)
  })

  test('TLS where there is none: how the URL has to begin', async () => {
    const { server } = await local([])
    const { appconfig } = connected(server.url.replace('http:', 'https:'))
    expect((await failureOf(appconfig.listApplications())).message).toMatch(
      /wrong version number.*[^:\n]\. If the server there does not speak TLS.* `http:\/\/`: check HTTPS_PROXY, and AWS_ENDPOINT_URL/
    )
  })
})

test('while STS is asked for the account, that is one of the requests that may be in flight', async () => {
  const answered = new Promise<typeof target>((answer) => setTimeout(answer, 100, target))
  const { appconfig, server } = await local([], { target: answered, maxParallelRequests: 1 })
  const listed = appconfig.listApplications()
  await Promise.race([answered, listed])
  expect(server.requests).toEqual([])
  await listed
  expect(statuses(server, 'ListApplications')).toEqual([200])
})

describe('before all that waits goes', () => {
  /** What is asked, in this order, where one request is in flight at a time: `ask`, and then the tags of four. */
  async function order(
    answers: { status?: number; body: object }[],
    ask: (appconfig: AppConfig) => Promise<unknown>
  ): Promise<string[]> {
    const asked: string[] = []
    const { appconfig } = await scripted(
      ({ url = '' }, response) => {
        asked.push(url)
        const { status = 200, body } = (url.startsWith('/tags') ? undefined : answers.shift()) ?? { body: {} }
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      },
      { maxParallelRequests: 1 }
    )
    const others = ['a', 'b', 'c', 'd'].map((arn) => () => appconfig.listTagsForResource(arn))
    await Promise.all([ask, ...others].map((each) => each(appconfig)))
    return asked.map((path) => path.replace('max_results=50', '…'))
  }

  test('a further page of a list: nobody knows before it how many are still to come', async () => {
    const asked = await order([{ body: { NextToken: '2' } }, { body: {} }], async (appconfig) => {
      for await (const page of appconfig.listExtensions()) expect(page).toEqual([])
    })
    expect(asked).toEqual(['/extensions?…', '/tags/a', '/extensions?…&next_token=2', '/tags/b', '/tags/c', '/tags/d'])
  })

  test('what is sent again: its minute is running', async () => {
    const random = jest.spyOn(Math, 'random').mockReturnValue(0)
    ending.push(() => {
      random.mockRestore()
    })
    const asked = await order([{ status: 500, body: {} }], (appconfig) => appconfig.listApplications())
    expect(asked.filter((path) => path.startsWith('/applications'))).toHaveLength(2)
    expect(asked.at(-1)).toBe('/tags/d')
  })
})

describe('a cancelled run', () => {
  test('leaves a request that hangs, and everything that waits, at once', async () => {
    const controller = new AbortController()
    const { appconfig } = await local(['*=hang'], { signal: controller.signal, maxParallelRequests: 2 })
    const requests = Array.from({ length: 30 }, () => appconfig.listApplications())
    setTimeout(() => {
      controller.abort(new Error('The run was cancelled'))
    }, 50)
    const ends = await Promise.allSettled(requests)
    expect(new Set(ends.map((end) => end.status === 'rejected' && String(end.reason)))).toEqual(
      new Set(['Error: The run was cancelled'])
    )
  })
})

describe('what is read', () => {
  test('comes back as it was written, hostile keys too', async () => {
    const { appconfig } = await local([])
    const tags = JSON.parse('{"__proto__":"a","constructor":"b","empty":""}') as Record<string, string>
    const { arn, id } = await appconfig.createExtension({ ...noOne, name: 'a b', tags })
    expect(JSON.stringify(await appconfig.listTagsForResource(arn))).toBe(JSON.stringify(tags))
    expect(await appconfig.getExtension(id, 1)).toMatchObject({ id, name: 'a b', version: 1, definition })
    expect(await appconfig.getExtension(id, 2)).toBeUndefined()
    expect(await appconfig.listTagsForResource(arn.replace(/1$/, '2'))).toBeUndefined()
  })

  test('goes on to the last page, an empty one in between', async () => {
    const pages = [{ Items: [{ Id: 'a', Name: 'A' }], NextToken: '1' }, { NextToken: '2' }, { Items: [{ Id: 'b' }] }]
    const { appconfig } = await scripted((request, response) => {
      const token = new URL(request.url ?? '', 'http://x').searchParams.get('next_token') ?? '0'
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(pages[Number(token)]))
    })
    expect((await appconfig.listApplications()).map(({ id, name }) => `${id} ${name}`)).toEqual(['a A', 'b b'])
  })
})

test('the debug log has a line for each request, and no secret', async () => {
  const { appconfig, lines } = await local(['ListApplications#1=500'])
  await appconfig.listApplications()
  expect(lines).toEqual([
    expect.stringMatching(/^appconfig\.ListApplications => 500 InternalServerException .*, \d+ ms$/),
    expect.stringMatching(/^appconfig\.ListApplications => 200, \d+ ms \(attempt 2\)$/)
  ])
  expect(lines.join('\n')).not.toContain('secret-access-key')
})

test('a parameter may be named __proto__, as a value and a tag may, too', async () => {
  const { appconfig } = await local([])
  const Parameters = JSON.parse('{"__proto__":{"Description":"\\"__proto__\\":{","Required":true},"b":{}}') as Record<
    string,
    object
  >
  const tags = JSON.parse('{"__proto__":"x"}') as Record<string, string>
  const {
    id,
    arn,
    definition: made
  } = await appconfig.createExtension({
    name: 'Guard',
    definition: { ...definition, Parameters },
    tags
  })
  expect(Object.entries(made.Parameters ?? {})).toEqual([
    ['__proto__', { Description: '"__proto__":{', Required: true, Dynamic: false }],
    ['b', { Required: false, Dynamic: false }]
  ])
  expect((await appconfig.getExtension(id, 1))?.definition).toEqual(made)
  expect(Object.entries((await appconfig.listTagsForResource(arn)) ?? {})).toEqual([['__proto__', 'x']])
})
