import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { partitionOf } from '../../manifest/region.ts'
import { FaultPlan } from '../faults/fault-plan.ts'
import { TokenBucket } from '../faults/token-bucket.ts'
import { noFunctions, readFunctions } from '../functions/functions-file.ts'
import type { Options } from '../options.ts'
import { plant } from '../seed/plant.ts'
import { readSeed } from '../seed/read-seed.ts'
import { Sessions } from '../sts/sessions.ts'
import { Workflows } from '../workflows.ts'
import { World } from '../world.ts'
import type { Exchange } from './answer.ts'
import { createHttpServer } from './http-server.ts'
import type { Service } from './service.ts'

export interface RunningServer {
  url: string
  port: number
  /** Ends open requests and running functions. */
  close(): Promise<void>
}

interface Surroundings {
  environment: NodeJS.ProcessEnv
  log: (line: string) => void
  observe: (exchange: Exchange, milliseconds: number) => void
}

export async function runServer(options: Options, surroundings: Surroundings): Promise<RunningServer> {
  const service = await createService(options, surroundings)
  const server = createHttpServer(service, surroundings.observe)
  const { host } = options
  server.listen(options.port, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await Promise.all([closed, service.workflows.end()])
    }
  }
}

async function createService(options: Options, { environment, log }: Surroundings): Promise<Service> {
  const { latency, timeScale, rateLimit, fail } = options
  const furnish = await readWorld(options)
  const functions = options.functions === undefined ? noFunctions : await readFunctions(options.functions)
  const fresh = (): Pick<Service, 'world' | 'workflows' | 'faults' | 'rate'> => ({
    world: furnish(),
    workflows: new Workflows({ functions, timeScale, environment, log }),
    faults: new FaultPlan(fail),
    rate: rateLimit === undefined ? undefined : new TokenBucket(rateLimit, performance.now())
  })
  const service: Service = {
    sessions: new Sessions(options.accountId),
    latency,
    ...fresh(),
    reset() {
      void service.workflows.end()
      Object.assign(service, fresh())
    }
  }
  return service
}

/** Returns a function that makes the world as it is after the start, seed included. */
async function readWorld({ seed: file, accountId, region }: Options): Promise<() => World> {
  if (file === undefined) return () => new World()
  const { seed, placed } = await readSeed(file, { accountId, region, partition: partitionOf(region) })
  return () => {
    const world = new World()
    try {
      plant(seed, world.of(accountId, region))
    } catch (error) {
      throw placed(error)
    }
    return world
  }
}
