import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The licences of the packages whose modules are in a bundle: name, licence and text of each, sorted. ncc's own list
 * covers only one chunk.
 * @param stats the output of ncc's `--stats-out`
 */
export async function licences(stats) {
  const folders = [...new Set(modulesOf(stats.modules).flatMap(packageFolder))]
  const entries = await Promise.all(folders.map(entry))
  return [...new Set(entries)].sort().join('\n')
}

function modulesOf(modules = []) {
  return modules.flatMap((module) => [module.name ?? '', ...modulesOf(module.modules)])
}

/** `./node_modules/a/node_modules/@b/c/lib/x.js` → `./node_modules/a/node_modules/@b/c` */
function packageFolder(module) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module) ?? []
}

async function entry(folder) {
  const { name, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file))
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8')
  return `${name}\n${license}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n`
}
