import { randomBytes } from 'node:crypto'

/** The session behind a temporary access key. */
export interface Session {
  partition: string
  accountId: string
  roleName: string
  sessionName: string
}

const mostSessions = 10_000

/** Sessions of assumed roles, by temporary access key. Beyond 10,000, the oldest are dropped. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #accountId: string

  /** @param accountId the account for credentials that name no other */
  constructor(accountId: string) {
    this.#accountId = accountId
  }

  /** Opens a session and returns its access key. */
  open(session: Session): string {
    const accessKeyId = `ASIA${randomCharacters(16)}`
    this.#sessions.set(accessKeyId, session)
    const [oldest] = this.#sessions.keys()
    if (this.#sessions.size > mostSessions && oldest !== undefined) this.#sessions.delete(oldest)
    return accessKeyId
  }

  of(accessKeyId: string): Session | undefined {
    return this.#sessions.get(accessKeyId)
  }

  /** The account of the assumed role; an access key of 12 digits is itself the account. */
  accountOf(accessKeyId: string): string {
    return this.of(accessKeyId)?.accountId ?? (/^\d{12}$/.test(accessKeyId) ? accessKeyId : this.#accountId)
  }
}

function randomCharacters(count: number): string {
  return Array.from(randomBytes(count), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(byte % 32)).join('')
}
