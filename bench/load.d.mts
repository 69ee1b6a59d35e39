export function load(
  url: string,
  options: { requests: number; clients: number; progress?: (answered: number) => void }
): Promise<{ answered: number; versions: number }>
