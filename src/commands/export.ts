import type { Context } from './context.ts'
import type { Result } from './result.ts'

export async function exportManifests(_context: Context, _result: Result): Promise<void> {
  throw new Error('not yet')
}
