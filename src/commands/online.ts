/*
 * What speaks to AWS and GitHub, loaded as one where a command needs it: `validate` starts without it, three times as
 * fast.
 */
export { apply } from './apply.ts'
export { drift } from './drift.ts'
export { exportManifests } from './export.ts'
export { openGitHub } from './open-github.ts'
export { plan } from './plan.ts'
