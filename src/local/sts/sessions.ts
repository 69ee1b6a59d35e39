import { randomBytes } from 'node:crypto'

/** What a temporary access key stands for. */
export interface Session {
  partition: string
  accountId: string
  roleName: string
  sessionName: string
}

const mostSessions = 10_000

/** The roles that were assumed: temporary access key → session. The oldest are forgotten beyond 10,000. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #accountId: string

  /** @param accountId that of credentials which name no other */
  constructor(accountId: string) {
    this.#accountId = accountId
  }

  /** The new access key of a session. */
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

  /** The role's account; the access key itself, where it is an account Id. */
  accountOf(accessKeyId: string): string {
    return this.of(accessKeyId)?.accountId ?? (/^\d{12}$/.test(accessKeyId) ? accessKeyId : this.#accountId)
  }
}

function randomCharacters(count: number): string {
  return Array.from(randomBytes(count), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(byte % 32)).join('')
}
