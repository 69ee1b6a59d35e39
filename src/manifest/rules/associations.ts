import type { ActionPoint } from '../definition.ts'
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
      const points = Object.keys(declaration.Actions ?? {}) as ActionPoint[]
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
        parameterProblems(extension, declaration.Parameters, association.Parameters)
          .filter((problem) => problem.code === code)
          .map((problem): SetProblem => ({ ...problem, subject, pointer: at + problem.pointer }))
      )
  }
}
