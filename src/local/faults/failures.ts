/** The failures that a rule can ask for; the first of a status is the one that belongs to it. */
export const failures = [
  { status: 400, name: 'BadRequestException' },
  { status: 402, name: 'ServiceQuotaExceededException' },
  { status: 403, name: 'AccessDeniedException' },
  { status: 404, name: 'ResourceNotFoundException' },
  { status: 409, name: 'ConflictException' },
  { status: 413, name: 'PayloadTooLargeException' },
  { status: 429, name: 'ThrottlingException' },
  { status: 500, name: 'InternalServerException' },
  { status: 503, name: 'ServiceUnavailableException' },
  { status: 400, name: 'ValidationException' },
  { status: 403, name: 'ExpiredTokenException' },
  { status: 403, name: 'MissingAuthenticationTokenException' },
  { status: 403, name: 'UnrecognizedClientException' },
  { status: 403, name: 'InvalidSignatureException' },
  { status: 429, name: 'TooManyRequestsException' }
]
