import { expect, test } from '@jest/globals'
import { readEnvironment } from '../src/environment.ts'

test.each([
  [{}, 'https://api.github.com', 'https://api.github.com/graphql'],
  [{ GITHUB_API_URL: 'https://ghe.example/api/v3/' }, 'https://ghe.example/api/v3', 'https://ghe.example/api/graphql'],
  [
    { GITHUB_API_URL: 'https://ghe.example/api/v3', GITHUB_GRAPHQL_URL: 'https://ghe.example/graph' },
    'https://ghe.example/api/v3',
    'https://ghe.example/graph'
  ]
])('with %j, GitHub is asked where it answers', (env, apiUrl, graphqlUrl) => {
  expect(readEnvironment(env, '/')).toMatchObject({ apiUrl, graphqlUrl })
})
