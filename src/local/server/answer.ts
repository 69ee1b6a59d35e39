import type { IncomingMessage } from 'node:http'
import { readCaller, refuseWebPage } from '../authorization.ts'
import type { Fault } from '../faults/fault-plan.ts'
import type { Context, Handler, Output } from '../handler.ts'
import { handlers } from '../handlers.ts'
import { readInput } from '../model/read-input.ts'
import type { RequestParts } from '../model/read-input.ts'
import { routeOf } from '../model/route.ts'
import type { Route } from '../model/route.ts'
import { validate } from '../model/validate.ts'
import { badRequest, ServiceError, unknownOperation } from '../service-error.ts'
import { answerSts } from '../sts/answer.ts'
import { stsOperations } from '../sts/operations.ts'
import { ClientGone, readBody } from './read-body.ts'
import { appConfigError, appConfigReply, asServiceError, stsFailure, stsSuccess } from './reply.ts'
import type { Reply } from './reply.ts'
import type { Service } from './service.ts'

/** One request and its outcome. */
export interface Exchange {
  service: 'appconfig' | 'sts'
  operation: string
  method: string
  path: string
  body?: Buffer
  /** `reset` and `hang`: no reply is sent. */
  outcome: Reply | 'reset' | 'hang'
}

/** Answers a request to AWS, or decides that its reply gets lost, and how. */
export async function answer(request: IncomingMessage, service: Service): Promise<Exchange> {
  const { method = '', url: path = '' } = request
  const exchange: Exchange = {
    service: 'appconfig',
    operation: 'UnknownOperation',
    method,
    path,
    outcome: 'hang'
  }
  let fault: Fault | undefined
  try {
    refuseWebPage(request)
    const [rawPath = '', ...rest] = path.split('?')
    const rawQuery = rest.join('?')
    const carryOut =
      rawPath === '/'
        ? await readSts(request, rawQuery, exchange, service)
        : readAppConfig(request, rawPath, rawQuery, exchange, service)
    fault = service.faults.next(exchange.operation)
    exchange.body ??= await readBody(request)
    if (fault && !fault.after) {
      exchange.outcome = lostOr(exchange, fault)
      return exchange
    }
    exchange.outcome = await carryOut(exchange.body)
  } catch (thrown) {
    exchange.outcome = thrown instanceof ClientGone ? 'reset' : refused(exchange, asServiceError(thrown))
  }
  if (fault) exchange.outcome = lostOr(exchange, fault)
  return exchange
}

function lostOr(exchange: Exchange, { how }: Fault): Exchange['outcome'] {
  return typeof how === 'string' ? how : refused(exchange, how)
}

function refused({ service }: Exchange, error: ServiceError): Reply {
  return service === 'sts' ? stsFailure(error) : appConfigError(error)
}

type CarryOut = (body: Buffer) => Reply | Promise<Reply>

/** Does every check that needs no body. */
function readAppConfig(
  request: IncomingMessage,
  path: string,
  rawQuery: string,
  exchange: Exchange,
  service: Service
): CarryOut {
  const route = routeOf(exchange.method, path)
  if (!route) throw unknownOperation(`${exchange.method} ${exchange.path}`)
  exchange.operation = route.operation
  const query = readForm(rawQuery, 'query')
  const { accessKeyId, region } = readCaller(request.headers, query)
  if (service.rate?.take(performance.now()) === false)
    throw new ServiceError('ThrottlingException', 429, 'Rate exceeded')
  return async (body) => {
    // Looked up only now that the body is read: a reset in between replaces the world.
    const state = service.world.of(service.sessions.accountOf(accessKeyId), region)
    const parts = { query, headers: request.headers, body, segments: route.segments }
    const output = await handle(route, parts, { state, workflows: service.workflows })
    return appConfigReply(route.model.status, output)
  }
}

async function handle({ operation, model }: Route, parts: RequestParts, context: Context): Promise<Output> {
  const handler: Handler | undefined = handlers[operation]
  if (!handler) {
    throw new ServiceError('NotImplementedException', 501, `AppConfig Local does not implement ${operation}.`)
  }
  const input = readInput(model.input, parts)
  validate(model.input, input)
  // The model has just made it the input of this handler.
  return await handler(input as never, context)
}

/** The query protocol: the operation and its members are in a form, in the URL and in the body of a POST. */
async function readSts(
  request: IncomingMessage,
  rawQuery: string,
  exchange: Exchange,
  service: Service
): Promise<CarryOut> {
  const query = readForm(rawQuery, 'query')
  exchange.body = await readBody(request)
  const sent = exchange.method === 'POST' ? readForm(exchange.body.toString(), 'body') : []
  const form = new URLSearchParams([...sent, ...query])
  const operation = form.get('Action')
  const asked = `${exchange.method} ${exchange.path}`
  if (operation === null) throw unknownOperation(asked)
  exchange.service = 'sts'
  if (!stsOperations.has(operation)) throw unknownOperation(`${asked} with the Action ${operation}`)
  exchange.operation = operation
  const caller = operation === 'AssumeRoleWithWebIdentity' ? undefined : readCaller(request.headers, query)
  return () => stsSuccess(operation, answerSts(operation, form, caller, service.sessions))
}

/** Refuses a malformed percent-encoding, which URLSearchParams would accept. */
function readForm(text: string, of: 'query' | 'body'): URLSearchParams {
  try {
    decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw badRequest(`The ${of} has a malformed percent-encoding.`)
  }
  return new URLSearchParams(text)
}
