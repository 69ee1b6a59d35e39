import { resolve } from 'node:path'
import { visible } from '../../manifest/visible.ts'
import { readTarget, readVariables } from '../command/arguments.ts'
import { exitCodeOf } from '../command/exit-code-of.ts'
import type { Io } from '../command/io.ts'
import { loadManifests } from '../command/load-manifests.ts'
import { noFunctions, readFunctions } from '../functions/functions-file.ts'
import { hasContent } from '../workflow/action-point.ts'
import { help, readActionPoint, readInvokeOptions } from './arguments.ts'
import { contentTypeOf, readContent } from './content.ts'
import { readDynamicParameters } from './dynamic-parameters.ts'
import { madeUpEvents } from './made-up.ts'
import { sceneFor } from './scene.ts'
import { trialAsJson, trialAsText } from './show-trial.ts'
import { declaredExtensions, stepsIn, unknownExtensions } from './steps-in.ts'
import { tryActionPoint } from './trial.ts'
import { whyNothing } from './why-nothing.ts'

/** Runs `appconfig-local invoke …` and returns its exit code. */
export function runInvoke(args: string[], io: Io): Promise<number> {
  return exitCodeOf('appconfig-local invoke', io, async () => {
    const options = readInvokeOptions(args)
    if (options.help) {
      io.stdout.write(help)
      return 0
    }
    const actionPoint = readActionPoint(options['action-point'])
    const withContent = hasContent(actionPoint)
    const target = { accountId: '000000000000', ...readTarget(options, io.env) }
    const variables = readVariables(options.variable)
    const content = withContent ? await readContent(options.content, actionPoint, io) : Buffer.alloc(0)
    const functions =
      options.functions === undefined ? noFunctions : await readFunctions(resolve(io.cwd, options.functions))
    const manifests = await loadManifests(options.manifests, { cwd: io.cwd, variables, target })
    const scene = sceneFor(options, manifests)
    const dynamic = readDynamicParameters(options['dynamic-parameter'] ?? [], declaredExtensions(manifests))
    const steps = stepsIn(scene, actionPoint, {
      manifests,
      dynamic: actionPoint === 'PRE_START_DEPLOYMENT' ? dynamic : new Map<string, never>()
    })
    const note = (line: string) => io.stderr.write(`${line}\n`)
    for (const extension of unknownExtensions(manifests)) {
      note(`note: extension ${visible(extension)} is unknown here: no manifest declares it, so it does not run`)
    }

    const trial = await tryActionPoint(actionPoint, steps, {
      content,
      eventOf: madeUpEvents(actionPoint, scene, {
        contentType: options['content-type'] ?? contentTypeOf(options.content),
        description: options.description
      }),
      functions,
      environment: io.env,
      log: note,
      signal: io.signal
    })
    if (steps.length === 0) {
      const none = whyNothing(scene, actionPoint, manifests)
      if (options.output === 'json') note(none)
      else io.stdout.write(`${none}\n`)
    }
    if (options.output === 'json') io.stdout.write(`${JSON.stringify(trialAsJson(trial), null, 2)}\n`)
    else if (steps.length > 0) io.stdout.write(trialAsText(trial))
    return trial.outcome === 'passed' ? 0 : 1
  })
}
