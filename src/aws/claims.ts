const names = ['iss', 'sub', 'aud', 'repository', 'repository_id', 'repository_owner_id', 'ref', 'environment'] as const

/** What a GitHub OIDC token says about the workflow that asked for it; never the token itself. */
export type Claims = Partial<Record<(typeof names)[number], string>>

/** Reads the payload of a JWT without verifying it: for people, and for AWS to judge. */
export function readClaims(token: string): Claims {
  const payload = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const claims: Claims = {}
  for (const name of names) {
    const value = payload.get(name)
    const said = [value].flat().filter((each) => typeof each === 'string' || typeof each === 'number')
    if (said.length > 0) claims[name] = said.join(', ')
  }
  return claims
}

function parseObject(text: string): Map<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text) as object))
  } catch {
    return new Map()
  }
}
