import { actionPointsOf } from '../definition.ts'
import { hasVariable } from '../expand.ts'
import { resourceKind } from '../resource-kind.ts'
import type { ParameterProblem } from './association-parameters.ts'
import { parameterProblems } from './association-parameters.ts'
import { declaredAssociationsOf } from './declared-associations.ts'
import { neverInvoked } from './never-invoked.ts'
import type { SetProblem, SetRule } from './rule.ts'

export const undeclaredParameter = parameterRule('undeclared-parameter')

export const missingParameter = parameterRule('missing-parameter')

export const neverInvokedAssociation: SetRule = {
  code: 'never-invoked',
  check: (subjects) =>
    declaredAssociationsOf(subjects).flatMap(({ subject, association, declaration, at }): SetProblem[] => {
      const points = actionPointsOf(declaration.Actions ?? {})
      const kind = resourceKind(association)
      const message = kind === undefined || points.length === 0 ? undefined : neverInvoked(points, kind)
      return message === undefined ? [] : [{ subject, pointer: at, message }]
    })
}

function parameterRule(code: ParameterProblem['code']): SetRule {
  return {
    code,
    check: (subjects) =>
      declaredAssociationsOf(subjects).flatMap(({ subject, association, extension, declaration, at }) =>
        areKnown(declaration.Parameters) && areKnown(association.Parameters)
          ? parameterProblems(extension, declaration.Parameters, association.Parameters)
              .filter((problem) => problem.code === code)
              .map((problem): SetProblem => ({ ...problem, subject, pointer: at + problem.pointer }))
          : []
      )
  }
}

/** Not where another finding tells that no map stands there, or a key that has a variable and means some other name. */
function areKnown<T>(parameters?: Record<string, T> | null): parameters is Record<string, T> | undefined {
  return parameters !== null && !Object.keys(parameters ?? {}).some(hasVariable)
}
