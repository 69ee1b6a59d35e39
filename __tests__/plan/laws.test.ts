import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inOneGo } from '../../src/in-turns.ts'
import type { Tags } from '../../src/manifest/definition.ts'
import type { AssociationManifest, Manifest } from '../../src/manifest/manifest.ts'
import type { Deployed } from '../../src/plan/deployed.ts'
import { exporting } from '../../src/plan/export/export.ts'
import { ForeignOwnerError } from '../../src/plan/foreign-owner-error.ts'
import { reviewedSteps, unreviewedSteps } from '../../src/plan/reviewed.ts'
import type { Step } from '../../src/plan/step.ts'
import { digestTag, ownerOf, ownerTag } from '../../src/plan/tags.ts'
import { applyToMemory } from './apply-to-memory.ts'
import { readFromMemory } from './read-from-memory.ts'
import {
  association,
  changed,
  deployed,
  detectDrift,
  extension,
  flags,
  manifest,
  mobile,
  owner,
  plan,
  production,
  request,
  sns,
  staging,
  target,
  web
} from './world.ts'

const seed = 20261121
const resources: [string, AssociationManifest][] = [
  [mobile, { Application: 'MobileApps' }],
  [production, { Application: 'MobileApps', Environment: 'Production' }],
  [staging, { Application: 'mobile1', Environment: staging }],
  [flags, { Application: 'MobileApps', ConfigurationProfile: 'flags' }],
  [web, { ResourceIdentifier: web }]
]
const values = fc.constantFrom({ S3_BUCKET: 'a' }, { S3_BUCKET: 'b', PREFIX: 'p' })
const tags: fc.Arbitrary<Tags | undefined> = fc.constantFrom(undefined, {}, { team: 'a' }, { team: 'b', stage: '' })
const owners = fc.constantFrom<Tags>(
  {},
  { [ownerTag]: owner },
  { [ownerTag]: owner, [digestTag]: '0:old' },
  { [ownerTag]: 'x/y' }
)
const names = ['Guard', 'Backup', 'Notify']

const declaredAssociations = fc.option(
  fc.uniqueArray(fc.tuple(fc.constantFrom(...resources), values, tags, fc.constantFrom(undefined, 1)), {
    selector: ([[resource]]) => resource,
    maxLength: 4
  }),
  { nil: undefined }
)

const manifests = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      description: fc.constantFrom('1', '2', '3'),
      tags,
      strategy: fc.constantFrom('CreateBeforeDelete' as const, 'DeleteBeforeCreate' as const),
      associations: declaredAssociations
    }),
    { selector: ({ name }) => name, maxLength: 3 }
  )
  .map((ones) =>
    ones.map((one) =>
      manifest(one.name, changed(one.description), {
        ReplaceAssociations: one.strategy,
        ...(one.tags && { Tags: one.tags }),
        ...(one.associations && {
          Associations: one.associations.map(([[, where], Parameters, Tags, pin]) => ({
            ...where,
            Parameters,
            ...(Tags && { Tags }),
            ...(pin && { ExtensionVersionNumber: pin })
          }))
        })
      })
    )
  )

const state: fc.Arbitrary<Deployed> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...names, 'Unrelated'),
      versions: fc.array(fc.record({ description: fc.constantFrom('1', '2'), tags: owners, others: tags }), {
        minLength: 1,
        maxLength: 3
      })
    }),
    { selector: ({ name }) => name, maxLength: 4 }
  )
  .chain((ones) => {
    const extensions = ones.map(({ name, versions }) =>
      extension(
        name,
        versions.map((one) => ({
          definition: changed(one.description),
          tags: { ...one.others, ...one.tags, 'aws:by': 'x' }
        }))
      )
    )
    if (extensions.length === 0) return fc.constant(deployed([sns]))
    const associations = fc
      .array(
        fc.tuple(
          fc.constantFrom(...extensions),
          fc.nat({ max: 2 }),
          fc.constantFrom(...resources),
          values,
          owners,
          tags
        ),
        { maxLength: 8 }
      )
      .map((all) =>
        all.map(([of, version, [resource], parameters, own, others], index) =>
          association(`as${index}`, of, (version % of.newestVersion) + 1, resource, {
            parameters,
            tags: { ...others, ...own, 'aws:by': 'x' }
          })
        )
      )
    return associations.map((all) => deployed([...extensions, sns], all))
  })

const options = fc.record({
  prune: fc.boolean(),
  takeOwnership: fc.boolean(),
  keepVersions: fc.constantFrom('all' as const, 1, 2)
})

const worlds = fc.tuple(manifests, state, options)

/** Only for people: the names of resources, and when what no manifest names goes, the action points that it had. */
const unread = { resourceNames: undefined, coverage: undefined }

type Rest = typeof options extends fc.Arbitrary<infer T> ? T : never

/** Holds in each world in which nothing stops the run; in enough of them, those that `fc.pre` leaves out not counted. */
function check(property: (manifests: Manifest[], state: Deployed, rest: Rest) => void, fixed: Partial<Rest> = {}) {
  let held = 0
  fc.assert(
    fc.property(worlds, ([declared, before, chosen]) => {
      const rest = { ...chosen, ...fixed }
      if (isStopped(declared, before, rest)) return
      property(declared, before, rest)
      held++
    }),
    { seed, numRuns: 120 }
  )
  expect(held).toBeGreaterThan(25)
}

function isStopped(declared: Manifest[], before: Deployed, rest: Rest): boolean {
  try {
    return plan(declared, before, rest).findings.length > 0
  } catch {
    return true
  }
}

/** What people read of a plan, or of why there is none, and of an export. */
function told(declared: Manifest[], state: Deployed, rest: Rest): unknown {
  const { warnings, notices } = inOneGo(exporting({ deployed: state, target, owner, maskAccountId: false }))
  try {
    const { steps, unmanaged, notices: ofPlan } = plan(declared, state, rest)
    return { warnings, notices, steps, unmanaged, ofPlan }
  } catch (error) {
    if (!(error instanceof ForeignOwnerError)) throw error
    return { warnings, notices, refusals: error.refusals }
  }
}

describe('in any world', () => {
  test('a plan that was applied leaves nothing to plan', () => {
    check((declared, before, rest) => {
      const { steps } = plan(declared, before, rest)
      const after = applyToMemory(before, steps)
      expect(plan(declared, after, rest).steps).toEqual([])
    })
  })

  test('an apply that was killed anywhere goes on to the same end', () => {
    check((declared, before, rest) => {
      const { steps } = plan(declared, before, rest)
      fc.pre(!JSON.stringify(before).includes('0:old'))
      const end = shape(applyToMemory(before, steps))
      for (let done = 0; done < steps.length; done++) {
        const halfway = applyToMemory(before, steps, done)
        const again = plan(declared, halfway, rest).steps
        expect(shape(applyToMemory(halfway, again))).toEqual(end)
      }
    })
  })

  test('what is left of a plan that was reviewed is reviewed, and anything else is not', () => {
    check((declared, before, rest) => {
      const posted = plan(declared, before, rest)
      const marks = reviewedSteps(posted)
      expect(marks).toMatch(/^[\w.-]+$/)
      for (let done = 0; done <= posted.steps.length; done++) {
        const left = plan(declared, applyToMemory(before, posted.steps, done), rest)
        expect(unreviewedSteps(left, marks)).toEqual([])
      }
      const needing = unreviewedSteps(posted, undefined)
      expect(needing).toEqual(
        expect.arrayContaining(posted.steps.filter(({ operation }) => !operation.startsWith('tag-')))
      )
      expect(unreviewedSteps({ ...posted, owner: 'x/y' }, marks)).toEqual(needing)
      for (const { extension: name } of needing) {
        const others = { ...posted, steps: posted.steps.filter((other) => other.extension !== name) }
        const unseen = unreviewedSteps(posted, reviewedSteps(others))
        expect(unseen).toEqual(needing.filter((step) => step.extension === name))
      }
    })
  })

  test('nothing is touched that is not this owner’s, declared, or nobody’s and declared', () => {
    check(
      (declared, before, rest) => {
        const { steps } = plan(declared, before, rest)
        const after = applyToMemory(before, steps)
        for (const one of before.associations.filter(({ tags: found }) => ownerOf(found) === 'x/y')) {
          expect(after.associations).toContainEqual(one)
        }
        const nobodys = before.associations.filter(({ tags: found }) => ownerOf(found) === undefined)
        for (const one of nobodys.filter(({ id }) => !after.associations.some((there) => there.id === id))) {
          expect(steps).toContainEqual(
            expect.objectContaining({ operation: 'replace-association', associationId: one.id })
          )
        }
        const awsTags = (found: Tags) => Object.entries(found).filter(([key]) => key.startsWith('aws:'))
        for (const step of steps) {
          if ('input' in step && 'set' in step.input) {
            expect([...awsTags(step.input.set), ...step.input.remove.filter((key) => key.startsWith('aws:'))]).toEqual(
              []
            )
          }
          if ('input' in step && 'tags' in step.input) expect(awsTags(step.input.tags)).toEqual([])
        }
        if (!rest.prune) expect(steps.filter(({ operation }) => operation === 'delete-extension')).toEqual([])
      },
      { takeOwnership: false }
    )
  })

  test('steps stand in the order that the service can take', () => {
    const phase = (step: Step) =>
      step.operation.startsWith('delete-') ? 2 : step.operation.endsWith('-association') ? 1 : 0
    check((declared, before, rest) => {
      const phases = plan(declared, before, rest).steps.map(phase)
      expect(phases).toEqual([...phases].sort((a, b) => a - b))
    })
  })

  test('the fingerprint does not see the order of manifests, lists or keys', () => {
    check((declared, before, rest) => {
      const turned = declared.map(turnedRound).reverse()
      const state_ = {
        ...before,
        extensions: [...before.extensions].reverse(),
        associations: [...before.associations].reverse()
      }
      expect(plan(turned, state_, rest).fingerprint).toBe(plan(declared, before, rest).fingerprint)
    })
  })

  test('what a run reads of it leads to the same plan and the same drift as all of it would', async () => {
    const judged = (declared: Manifest[], state: Deployed, rest: Rest): unknown => {
      try {
        // What is taken over is judged by what its last owner left.
        const drift = rest.takeOwnership ? undefined : detectDrift(request(declared, state, rest))
        return { ...plan(declared, state, rest), drift, ...unread }
      } catch (error) {
        return error
      }
    }
    await fc.assert(
      fc.asyncProperty(worlds, async ([declared, all, rest]) => {
        const read = await readFromMemory(all, { manifests: declared, owner, target, ...rest })
        expect(judged(declared, read, rest)).toEqual(judged(declared, all, rest))
      }),
      { seed, numRuns: 250 }
    )
  })

  test('whatever order the service lists things in, the same is told', () => {
    fc.assert(
      fc.property(worlds, ([declared, before, rest]) => {
        const turned = {
          ...before,
          extensions: [...before.extensions].reverse(),
          associations: [...before.associations].reverse()
        }
        expect(told(declared, turned, rest)).toEqual(told(declared, before, rest))
      }),
      { seed, numRuns: 120 }
    )
  })

  test('right after an apply there is no drift but what nobody may delete, and nothing is pending', () => {
    check(
      (declared, before, rest) => {
        const after = applyToMemory(before, plan(declared, before, rest).steps)
        const { drift, pending } = detectDrift(request(declared, after, rest))
        const left = drift.filter(
          ({ kind }) => !['undeclared-association', 'duplicate-association', 'undeclared-extension'].includes(kind)
        )
        expect(pending).toEqual([])
        fc.pre(!JSON.stringify(after).includes('0:old'))
        expect(left).toEqual([])
      },
      { prune: true, takeOwnership: false }
    )
  })
})

/** What counts at the end: Ids are new each time, digests of another form may stand. */
function shape({ extensions, associations }: Deployed): unknown {
  return {
    extensions: extensions
      .map(({ name, versions }) => ({
        name,
        versions: versions.map(({ number, definition, tags: all }) => ({ number, definition, all }))
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    associations: associations
      .map(({ extensionId, version, resource, parameters, tags: all }) => {
        const name = extensions.find(({ id }) => id === extensionId)?.name
        return JSON.stringify([
          name,
          version,
          resource,
          Object.entries(parameters).sort(),
          Object.entries(all)
            .filter(([key]) => key !== 'aws:by')
            .sort()
        ])
      })
      .sort()
  }
}

function turnedRound<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnedRound).reverse() as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, key === 'Actions' ? member : turnedRound(member)])
  ) as T
}
