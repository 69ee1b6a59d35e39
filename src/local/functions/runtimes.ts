import { javascript } from './javascript.ts'
import { python } from './python.ts'
import type { Runtime } from './runtime.ts'

export const runtimes: Runtime[] = [javascript, python]
