/**
 * Compiles `schema/extension.schema.json` to a validator that runs without ajv's compiler, which would slow every start
 * of the action by about 35 ms. It is CommonJS because ajv's ESM output still contains `require`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** Keywords that only editors read. */
export const editorKeywords = ['deprecationMessage', 'doNotSuggest', 'errorMessage', 'patternErrorMessage']

/** Marks the parts of the schema for which validation has a rule of its own, with a code and a better message. */
const forEditors = 'For editors: validation has a rule of its own for it.'

export function compileSchema() {
  const text = readFileSync(new URL('../schema/extension.schema.json', import.meta.url), 'utf8')
  const schema = JSON.parse(text, (_, part) => (part?.$comment === forEditors ? {} : part))
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, code: { source: true } })
  ajv.addVocabulary(editorKeywords)
  const code = inPlace(standalone.default(ajv, ajv.compile(schema)))
  return `// Made from schema/extension.schema.json by \`npm run build:schema\`.\n${code}\n`
}

/**
 * Appends the errors of each part in place. The code that ajv generates copies all previous errors for each part, which
 * took minutes where each of 200,000 parameters was wrong.
 */
function inPlace(code) {
  const added = code.replace(/vErrors\.concat\((\w+\.errors)\)/g, 'add(vErrors, $1)')
  return `${added}function add(all, more) {for(const error of more){all.push(error);}return all;}`
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('../src/manifest/manifest-schema.cjs', import.meta.url), compileSchema())
}
