import type { Agent, ClientRequestArgs } from 'node:http'
import { isIP } from 'node:net'
import type { Socket } from 'node:net'

/** Servers close what is idle, and a request that is sent at that moment is lost: this is well before. */
const mostIdleMs = 5_000

/** Connections that are made before requests need them, which then wait for no handshake. */
export class ReadyConnections {
  readonly #connect: Agent['createConnection']
  readonly #mostIdleMs: number
  /** Host and port of each that is open. */
  readonly #open = new Map<Socket, string>()
  readonly #ready = new Set<Socket>()

  /** `agent` takes what is ready before it makes a connection of its own. */
  constructor(agent: Agent, idleMs = mostIdleMs) {
    this.#connect = agent.createConnection.bind(agent)
    this.#mostIdleMs = idleMs
    agent.createConnection = (options, done) => this.#take(hostOf(options)) ?? this.#make(options, done)
  }

  /** Makes as many as are missing to have so many, with those that requests go over. */
  fillUp({ protocol, hostname, port }: URL, count: number): void {
    const host = hostname.replace(/^\[(.*)\]$/, '$1')
    const to = {
      host,
      port: port === '' ? (protocol === 'https:' ? 443 : 80) : port,
      servername: isIP(host) === 0 ? host : '',
      noDelay: true
    }
    const open = [...this.#open.values()].filter((each) => each === hostOf(to)).length
    for (let number = open; number < count; number++) this.#keep(this.#make(to))
  }

  /** Closes those that nobody took. */
  destroy(): void {
    for (const socket of this.#ready) socket.destroy()
  }

  #make(options: ClientRequestArgs, done?: Parameters<Agent['createConnection']>[1]): Socket {
    // The agents of Node make sockets, and return them.
    const socket = this.#connect(options, done) as Socket
    this.#open.set(socket, hostOf(options))
    socket.once('close', () => {
      this.#open.delete(socket)
      this.#ready.delete(socket)
    })
    return socket
  }

  /** Until it is taken, or closed by either side. Why one cannot be made, the request tells that tries it again. */
  #keep(socket: Socket): void {
    this.#ready.add(socket)
    socket.on('error', ignore)
    socket.setTimeout(this.#mostIdleMs, () => socket.destroy())
    socket.unref()
  }

  #take(host: string): Socket | undefined {
    for (const socket of this.#ready) {
      if (this.#open.get(socket) !== host) continue
      this.#ready.delete(socket)
      // What a server says unasked, that it waited too long, would be taken for the answer.
      if (socket.readableLength > 0) socket.destroy()
      else return socket.removeListener('error', ignore).setTimeout(0).ref()
    }
    return undefined
  }
}

function hostOf({ host, port }: ClientRequestArgs): string {
  return `${host}:${port}`
}

function ignore(): void {
  return
}
