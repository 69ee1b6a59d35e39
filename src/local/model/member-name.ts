/** As messages name a member of the model: `RoleArn` is `roleArn`. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
