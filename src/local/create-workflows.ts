import { readFunctions } from './functions/functions-file.ts'
import type { Functions } from './functions/functions-file.ts'
import { WorkflowSession } from './workflow-session.ts'
import type { WorkflowOptions, Workflows } from './workflows.ts'

/**
 * What runs extensions, for one server.
 * @throws Error with one sentence that names the file of `--functions` and the key, where something is wrong there.
 */
export async function createWorkflows(options: WorkflowOptions): Promise<Workflows> {
  const functions: Functions =
    options.functions === undefined ? { targets: new Map(), folder: '.' } : await readFunctions(options.functions)
  let session = new WorkflowSession(functions, options)
  return {
    createHostedConfigurationVersion: (input, state) => session.createHostedConfigurationVersion(input, state),
    startDeployment: (input, state) => session.startDeployment(input, state),
    stopDeployment: (input, state) => session.stopDeployment(input, state),
    advanceClock: async (seconds) => new Date(await session.clock.advance(seconds)),
    invocations: () => session.record.list(),
    reset: () => {
      void session.end()
      session = new WorkflowSession(functions, options)
    },
    close: () => session.end()
  }
}
