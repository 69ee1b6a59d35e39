import type { ResourceKind } from '../manifest/resource-kind.ts'
import { neverInvoked } from '../manifest/rules/never-invoked.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Coverage } from '../plan/plan.ts'
import { code, table } from './markdown.ts'
import { isCarriedOut, type Report, type Section } from './report.ts'
import { kindOf, resource } from './resource.ts'

/** For whom each new version will run: a change to one extension may touch applications of other teams. */
export function runForSections(report: Report): Section[] {
  const { plan } = report
  const made = plan?.steps.filter(
    (step) => step.operation === 'create-extension' || step.operation === 'create-version'
  )
  if (plan === undefined || made === undefined || made.length === 0) return []

  const running = plan.coverage.filter((covered) => covered.change !== 'removed' && isInvoked(covered))
  const byVersion = groupBy(running, ({ extension, version }) => JSON.stringify([extension, version]))
  const rows = made.map(({ extension, toVersion }) => {
    const covered = byVersion.get(JSON.stringify([extension, toVersion])) ?? []
    const arns = [...new Set(covered.map(({ resource }) => resource))]
    const name = `${code(extension)} version ${toVersion}`
    if (arns.length === 0) return [name, '*nothing yet*', '', '']
    const of = (kind: ResourceKind): string =>
      arns
        .filter((arn) => kindOf(arn) === kind)
        .map((arn) => resource(arn, plan.resourceNames))
        .join('<br>')
    return [name, of('application'), of('environment'), of('configuration profile')]
  })
  const head = ['Extension', 'Applications', 'Environments', 'Configuration profiles']
  const markdown = `### What the new versions ${isCarriedOut(report) ? 'run' : 'will run'} for\n\n${table(head, rows)}`
  return [{ name: 'what the new versions will run for', markdown, rank: 4 }]
}

/** An environment sees nothing of what only hosted configuration versions call. */
function isInvoked({ resource, actionPoints }: Coverage): boolean {
  return neverInvoked(actionPoints, kindOf(resource)) === undefined
}
