import { expect, test } from '@jest/globals'
import { driftTitle } from '../../src/commands/drift-issue.ts'

test('the title is one line that GitHub takes, whatever the target is', () => {
  expect(driftTitle('production')).toBe('Drift of AppConfig extensions in production')
  expect(driftTitle('a\nb\u202e')).toBe('Drift of AppConfig extensions in a\\nb⟨U+202E⟩')
  const fits = 'x'.repeat(256 - driftTitle('').length)
  expect(driftTitle(fits)).toMatch(/x$/)
  for (const target of ['x'.repeat(300), '🚦'.repeat(300), `x${'🚦'.repeat(300)}`]) {
    expect(driftTitle(target)).toMatch(/^.{100,255}…$/u)
    expect(driftTitle(target).length).toBeLessThanOrEqual(256)
    expect(driftTitle(target)).not.toMatch(/\p{Cs}/u)
  }
})
