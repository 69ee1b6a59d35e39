/** The name of a member in messages: `RoleArn` → `roleArn`. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
