/** A refusal in the service's own form: `x-amzn-errortype` and `{"Message": …}`. */
export class ServiceError extends Error {
  override readonly name: string
  readonly status: number
  /** Members of the reply besides `Message`. */
  readonly members: Record<string, unknown>

  constructor(name: string, status: number, message: string, members: Record<string, unknown> = {}) {
    super(message)
    this.name = name
    this.status = status
    this.members = members
  }
}

export function badRequest(message: string): ServiceError {
  return new ServiceError('BadRequestException', 400, message)
}

export function notFound(message: string): ServiceError {
  return new ServiceError('ResourceNotFoundException', 404, message)
}

export function conflict(message: string): ServiceError {
  return new ServiceError('ConflictException', 409, message)
}

export function quotaExceeded(message: string): ServiceError {
  return new ServiceError('ServiceQuotaExceededException', 402, message)
}

/** For a request that knows another latest version, or deployment number, than there is. */
export function notLatest(member: string, supplied: number, latest: string): ServiceError {
  return conflict(`${member} supplied in request ${supplied} does not match latest ${latest}.`)
}

export function unknownOperation(asked: string): ServiceError {
  return new ServiceError('UnknownOperationException', 404, `There is no operation ${asked}`)
}
