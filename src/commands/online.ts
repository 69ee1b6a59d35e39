/*
 * The commands that speak to AWS, and what they post, loaded as one where one of them runs: `validate` starts without
 * it, in half the time.
 */
export { apply } from './apply.ts'
export { comment } from './comment.ts'
export { drift } from './drift.ts'
export { driftIssue } from './drift-issue.ts'
export { exportManifests } from './export.ts'
export { nameTarget } from './name-target.ts'
export { plan } from './plan.ts'
