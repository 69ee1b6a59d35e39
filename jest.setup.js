import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a machine, a job or a hook of git has set for itself: it would lead elsewhere than to what a test has started. */
const ofTheMachine = /^(?:AWS|GITHUB|ACTIONS|RUNNER|INPUT|GIT|LC)_|^LANG|_proxy$/i

/** The environment of all tests. All that they leave behind lies in one folder, which goes with them. */
export default async function setUp() {
  for (const name of Object.keys(process.env)) if (ofTheMachine.test(name)) delete process.env[name]
  process.env.AWS_CONFIG_FILE = process.env.AWS_SHARED_CREDENTIALS_FILE = '/dev/null'
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'appconfig-extensions-tests-'))
}
