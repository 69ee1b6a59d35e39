import { regionPattern } from '../manifest/region.ts'
import type { Context } from './context.ts'
import type { Result } from './result.ts'
import { connecting } from './connect.ts'

/**
 * For a plan whose inputs are wrong: learns from STS the label under which an earlier plan may be posted, whose place
 * its errors take. Where STS does not say, no comment is touched.
 */
export async function nameTarget(context: Context, result: Result): Promise<void> {
  const { comment, githubToken, region = '' } = context.inputs
  const isRegion = regionPattern.test(region)
  const mayReplace = comment !== 'never' && githubToken !== undefined && isRegion
  if (!mayReplace || result.target !== undefined || context.event.pullRequest === undefined) return
  await connecting(context, result, async ({ connection }) => {
    await connection
  }).catch(() => undefined)
}
