import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { checkRequest } from './description.ts'

/** GitHub's API for one repository, `example/repo`, over loopback: what is in it, and what it was asked. */
export interface GitHubApi {
  url: string
  comments: Comment[]
  issues: Issue[]
  labels: string[]
  pulls: Pull[]
  /** `POST /repos/…`, in order; GraphQL as `viewer`. */
  requests: string[]
  /** What GitHub's published description of its API says against the requests. */
  violations: string[]
  close(): Promise<void>
}

export interface User {
  id?: number
  login: string
  type: string
}

export interface Comment {
  id: number
  body: string
  user: User
}

export interface Issue {
  number: number
  title: string
  body: string
  state: string
  labels: string[]
  user: User
  comments: string[]
  pull_request?: object
}

export interface Pull {
  number: number
  /** Of the repository that it was to be merged into; absent: this one. */
  base?: { repo: { full_name: string } }
  merged_at: string | null
  merge_commit_sha: string | null
}

/** What is answered in place of the usual, a page in place of JSON; `hang` never answers; of `lost`, all but the answer. */
export type Answer =
  | {
      status: number
      headers?: Record<string, string>
      message: string
      errors?: { code?: string; message?: string }[]
    }
  | { status: number; page: string; type?: string }
  | 'hang'
  | 'lost'
  | undefined

export const bot = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' }

export async function startGitHubApi({
  viewer = bot,
  mayLabel = true,
  answer = () => undefined
}: {
  /** `null`: nobody knows. */
  viewer?: User | null
  /** Whoever may not has the labels of an issue dropped, in silence. */
  mayLabel?: boolean
  answer?: (request: string, attempt: number) => Answer
} = {}): Promise<GitHubApi> {
  const state: Omit<GitHubApi, 'url' | 'close'> = {
    comments: [],
    issues: [],
    labels: [],
    pulls: [],
    requests: [],
    violations: []
  }
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '/' } = request
      const { pathname, searchParams } = new URL(url, 'http://localhost')
      const body: unknown = JSON.parse((await text(request)) || 'null')
      const name = pathname === '/graphql' ? 'viewer' : `${method} ${pathname.replace('/repos/example/repo', '')}`
      state.requests.push(name)
      if (name !== 'viewer') state.violations.push(...checkRequest(method, pathname, searchParams, body))

      const special = answer(name, state.requests.filter((other) => other === name).length)
      if (special === 'hang') return
      if (typeof special === 'object' && 'page' in special) {
        response.writeHead(special.status, { 'content-type': special.type ?? 'text/html' }).end(special.page)
        return
      }
      const { status, data, headers } =
        special === undefined || special === 'lost'
          ? respond(
              name,
              { ...state, viewer, mayLabel },
              searchParams,
              body ?? {},
              `http://${request.headers.host ?? ''}${pathname}`
            )
          : { status: special.status, data: special, headers: special.headers }
      if (special === 'lost') {
        request.socket.destroy()
        return
      }
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(JSON.stringify(data))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

interface Body {
  body?: string
  title?: string
  labels?: string[]
  state?: string
  name?: string
}

interface Reply {
  status: number
  data: unknown
  headers?: Record<string, string> | undefined
}

type State = Omit<GitHubApi, 'url' | 'close'> & { viewer: User | null; mayLabel: boolean }

function respond(name: string, state: State, query: URLSearchParams, body: Body, url: string): Reply {
  const { comments, issues, labels, pulls, viewer, mayLabel } = state
  const user = viewer ?? { login: '', type: 'User' }
  const [, route = '', id = ''] = /^(.+?)(\/\d+|\/appconfig-drift)?$/.exec(name) ?? []
  const number = Number(id.slice(1))

  if (name === 'viewer') {
    return {
      status: 200,
      data: { data: { viewer: viewer && { login: viewer.login, databaseId: viewer.id } } }
    }
  }
  if (/^GET \/commits\/\w+\/pulls$/.test(name)) return page(pulls.map(shownPull), query, url)
  if (/^GET \/issues\/7\/comments$/.test(name)) return page(comments.map(shown), query, url)
  if (/^POST \/issues\/7\/comments$/.test(name)) {
    const comment = { id: 1000 + comments.length, body: body.body ?? '', user }
    comments.push(comment)
    return { status: 201, data: shown(comment) }
  }
  if (route === 'GET /issues/comments' || route === 'PATCH /issues/comments') {
    const comment = comments.find((each) => each.id === number)
    if (comment === undefined) return { status: 404, data: { message: 'Not Found' } }
    comment.body = body.body ?? comment.body
    return { status: 200, data: shown(comment) }
  }
  if (route === 'DELETE /issues/comments') {
    comments.splice(
      comments.findIndex((each) => each.id === number),
      1
    )
    return { status: 204, data: undefined }
  }
  if (name === 'GET /issues') {
    const state = query.get('state') ?? 'open'
    const found = issues
      .filter((issue) => issue.labels.includes(query.get('labels') ?? ''))
      .filter((issue) => state === 'all' || issue.state === state)
    return page(found.map(shownIssue), query, url)
  }
  if (name === 'POST /issues') {
    const issue = {
      number: 1 + issues.length,
      title: '',
      body: '',
      state: 'open',
      comments: [],
      user,
      ...body,
      labels: mayLabel ? (body.labels ?? []) : []
    }
    issues.unshift(issue)
    return { status: 201, data: shownIssue(issue) }
  }
  const issue = issues.find((each) => name.includes(`/issues/${each.number}`))
  if (issue !== undefined && name.startsWith('GET') && name.endsWith('/comments')) {
    return page(
      issue.comments.map((said) => ({ body: said, user })),
      query,
      url
    )
  }
  if (issue !== undefined && /^(GET|PATCH)/.test(name)) {
    return { status: 200, data: shownIssue(Object.assign(issue, body)) }
  }
  if (issue !== undefined && name.startsWith('POST')) {
    issue.comments.push(body.body ?? '')
    return { status: 201, data: {} }
  }
  if (route === 'GET /labels') {
    return labels.includes('appconfig-drift')
      ? { status: 200, data: {} }
      : { status: 404, data: { message: 'Not Found' } }
  }
  if (name === 'POST /labels') {
    labels.push(body.name ?? '')
    return { status: 201, data: {} }
  }
  return { status: 404, data: { message: `There is no ${name}` } }
}

function page(items: object[], query: URLSearchParams, url: string): Reply {
  const size = Number(query.get('per_page') ?? 30)
  const number = Number(query.get('page') ?? 1)
  const hasMore = items.length > size * number
  const next = new URLSearchParams([...query].filter(([key]) => key !== 'page'))
  next.set('page', String(number + 1))
  return {
    status: 200,
    data: items.slice(size * (number - 1), size * number),
    headers: hasMore ? { link: `<${url}?${next.toString()}>; rel="next"` } : undefined
  }
}

function shown(comment: Comment): object {
  return { ...comment, html_url: `https://github.com/example/repo/pull/7#issuecomment-${comment.id}` }
}

function shownPull(pull: Pull): object {
  return { base: { repo: { full_name: 'example/repo' } }, ...pull }
}

function shownIssue(issue: Issue): object {
  return {
    ...issue,
    comments: issue.comments.length,
    html_url: `https://github.com/example/repo/issues/${issue.number}`
  }
}
