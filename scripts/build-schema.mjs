/**
 * Compiles `schema/extension.schema.json` to a validator that runs without ajv's compiler, which would cost every
 * start of the action some 35 ms. It is CommonJS because ajv's ESM output still contains `require`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** What only editors read. */
const editorKeywords = ['deprecationMessage', 'doNotSuggest', 'patternErrorMessage']

export function compileSchema() {
  const schema = JSON.parse(readFileSync(new URL('../schema/extension.schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, code: { source: true } })
  ajv.addVocabulary(editorKeywords)
  return `// Made from schema/extension.schema.json by \`npm run build:schema\`.\n${standalone.default(ajv, ajv.compile(schema))}\n`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('../src/manifest/manifest-schema.cjs', import.meta.url), compileSchema())
}
