import type { Action, Definition, Parameter } from './definition.ts'

/**
 * The one form in which absent, empty and default are the same: AppConfig returns both booleans of a parameter and
 * leaves out what is empty, people write as they like. Diff, digest, drift and export compare nothing else.
 */
export function canonicalDefinition(definition: Definition): Definition {
  const parameters = Object.entries(definition.Parameters ?? {}).map(
    ([name, parameter]) => [name, canonicalParameter(parameter)] as const
  )
  return {
    ...described(definition),
    Actions: Object.fromEntries(
      Object.entries(definition.Actions).map(([point, actions]) => [point, actions.map(canonicalAction)])
    ),
    ...(parameters.length > 0 && { Parameters: Object.fromEntries(parameters) })
  }
}

function canonicalAction(action: Action): Action {
  return {
    Name: action.Name,
    ...described(action),
    Uri: action.Uri,
    ...(action.RoleArn !== undefined && { RoleArn: action.RoleArn })
  }
}

function canonicalParameter(parameter: Parameter): Parameter {
  return {
    ...described(parameter),
    ...(parameter.Required === true && { Required: true }),
    ...(parameter.Dynamic === true && { Dynamic: true })
  }
}

function described({ Description }: { Description?: string }): { Description?: string } {
  return Description === undefined || Description === '' ? {} : { Description }
}
