export interface Repository {
  owner: string
  repo: string
}

/** `owner/name`, as REST wants it. */
export function ownerAndName(repository: string): Repository {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}
