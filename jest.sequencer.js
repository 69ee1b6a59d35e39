import Sequencer from '@jest/test-sequencer'

/** Files that take longest. Until Jest has timed them, it begins with the largest, and keeps these small ones for the end. */
const longest = [
  'conformance/terraform',
  'apply/sweep',
  'process/pull-request',
  'process/commands',
  'process/ambient',
  'apply/kill',
  'apply/overlap',
  'examples/pages',
  'manifest/hostile',
  'conformance/aws-cli',
  'process/leak',
  'manifest/fuzz'
]

/** The longest first, so that no core is idle while another has the last one to itself. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}

function rank({ path }) {
  const index = longest.findIndex((name) => path.endsWith(`/${name}.test.ts`))
  return index < 0 ? longest.length : index
}
