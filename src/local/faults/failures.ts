/** The failures that a rule can name; a status alone means the first one with it. */
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

/** Errors that STS names differently, or answers with another status. */
export const stsFailures = [
  { status: 403, name: 'AccessDenied' },
  { status: 403, name: 'ExpiredToken' },
  { status: 400, name: 'ExpiredTokenException' },
  { status: 400, name: 'IDPCommunicationError' },
  { status: 403, name: 'IDPRejectedClaim' },
  { status: 403, name: 'InvalidClientTokenId' },
  { status: 400, name: 'InvalidIdentityToken' },
  { status: 400, name: 'MalformedPolicyDocument' },
  { status: 403, name: 'MissingAuthenticationToken' },
  { status: 400, name: 'PackedPolicyTooLarge' },
  { status: 403, name: 'RegionDisabledException' },
  { status: 403, name: 'SignatureDoesNotMatch' },
  { status: 400, name: 'Throttling' },
  { status: 400, name: 'ValidationError' },
  { status: 500, name: 'InternalFailure' },
  { status: 503, name: 'ServiceUnavailable' }
]
