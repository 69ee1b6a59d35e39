import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All that tests leave behind lies in one folder, which goes with them. */
export default async function setUp() {
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'appconfig-extensions-tests-'))
}
