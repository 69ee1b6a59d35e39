import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { inTurns } from '../../src/in-turns.ts'
import { checking } from '../../src/manifest/check.ts'
import { readManifests } from '../../src/manifest/read.ts'

const folder = 'appconfig/extensions'
let base: string
let workspace: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'manifests-'))
  workspace = join(base, 'workspace')
  mkdirSync(workspace)
})

afterEach(() => {
  rmSync(base, { recursive: true })
})

function write(...paths: string[]): void {
  for (const path of paths) {
    const file = join(workspace, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'Name: A\n')
  }
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  symlinkSync(target, join(workspace, path))
}

/** The files that were read, and `pattern code` of each finding. */
async function read(...patterns: string[]): Promise<{ files: string[]; findings: string[]; messages: string }> {
  const { documents, findings } = await readManifests({ workspace, patterns })
  return {
    files: documents.map(({ source }) => source.file),
    findings: findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    messages: findings.map(({ message }) => message).join('\n')
  }
}

describe('files, directories and globs', () => {
  beforeEach(() => {
    write(
      `${folder}/b.yaml`,
      `${folder}/a.yml`,
      `${folder}/c/d.yaml`,
      `${folder}/.hidden.yaml`,
      `${folder}/.hidden/e.yaml`,
      `${folder}/README.md`,
      `${folder}/notes.yaml.bak`,
      'other/f.yaml',
      'g.txt'
    )
    writeFileSync(join(workspace, folder, 'h.json'), '{}')
  })

  const all = ['.hidden.yaml', '.hidden/e.yaml', 'a.yml', 'b.yaml', 'c/d.yaml', 'h.json'].map(
    (file) => `${folder}/${file}`
  )

  test.each([
    ['a directory: every manifest below it, hidden ones too', [folder], all],
    ['a directory as people write it', [`./${folder}/`], all],
    ['a directory by a glob', ['appconfig/*'], all],
    ['a glob that names no extension: of the files manifests alone', [`${folder}/**`], all],
    ['a file, whatever its name', ['g.txt'], ['g.txt']],
    ['a glob of files that names another extension', ['*.txt'], ['g.txt']],
    ['an exclude that leads out of the workspace', ['g.txt', '!../**'], ['g.txt']],
    ['a glob of files', [`${folder}/*.yaml`], [`${folder}/.hidden.yaml`, `${folder}/b.yaml`]],
    ['a glob over folders', ['**/*.y{a,}ml'], [...all.filter((file) => !file.endsWith('json')), 'other/f.yaml']],
    ['several lines, each file once', [folder, `${folder}/b.yaml`, '**/b.yaml', folder], all],
    ['a file that is excluded', [folder, `!${folder}/h.json`], all.slice(0, -1)],
    ['a folder that is excluded', [folder, `! ${folder}/.hidden/`], all.filter((file) => !file.includes('/.hidden/'))],
    ['a glob that is excluded', ['**/*.yaml', '!appconfig/**', '!nothing/**'], ['other/f.yaml']],
    ['an exclude before what it excludes', ['!**/h.json', folder], all.slice(0, -1)],
    ['a path that goes up and stays within', [`${folder}/c/../b.yaml`], [`${folder}/b.yaml`]]
  ])('%s', async (_, patterns, files) => {
    expect(await read(...patterns)).toEqual({ files, findings: [], messages: '' })
  })

  test('takes an absolute path within the workspace', async () => {
    expect((await read(join(workspace, folder, 'b.yaml'))).files).toEqual([`${folder}/b.yaml`])
  })

  test('says which line matches no file, and reads the others', async () => {
    const { files, findings, messages } = await read('appconfg', `${folder}/b.yaml`, '**/*.toml', `!${folder}/none`)
    expect(files).toEqual([`${folder}/b.yaml`])
    expect(findings).toEqual(['appconfg:1:1 no-manifests', '**/*.toml:1:1 no-manifests'])
    expect(messages).toContain('Paths are relative to the workspace')
    expect(messages).toContain('If there are to be no manifests any more, leave an empty file there.')
  })

  test('says that `!` leaves no file at all', async () => {
    const { findings, messages } = await read(folder, `!${folder}/**`)
    expect(findings).toEqual([`!${folder}/**:1:1 no-manifests`])
    expect(messages).toContain(`\`!${folder}/**\` leaves no manifest at all.`)
    expect((await read(folder, `!${folder}`, '!other')).messages).toContain(
      'and the other lines with `!` leave no manifest'
    )
    expect((await read(folder, 'other', `!${folder}`)).findings).toEqual([])
  })

  test('says that nothing is named', async () => {
    const { findings, messages } = await read()
    expect(findings).toEqual([':1:1 no-manifests'])
    expect(messages).toContain('The input `manifests` names no files')
    expect((await read('!g.txt')).findings).toEqual(['!g.txt:1:1 no-manifests'])
  })

  test('never walks `.git`', async () => {
    write('.git/a.yaml', 'sub/.git/b.yaml')
    link('sub/objects', '../.git')
    const { files } = await read('.', '!appconfig', '!other')
    expect(files).toEqual([])
    for (const pattern of ['.git', '.git/a.yaml', '.git/*', '**/.git/**', 'sub/.git/b.yaml']) {
      expect((await read(pattern)).findings).toEqual([`${pattern}:1:1 no-manifests`])
    }
    expect((await read('sub/objects')).files).toEqual([])
  })

  test('takes a name with the signs of a glob by its name', async () => {
    write('odd/[a].yaml', 'odd/a.yaml')
    expect((await read('odd/[a].yaml')).files).toEqual(['odd/[a].yaml'])
    expect((await read('odd', '!odd/[a].yaml')).files).toEqual(['odd/a.yaml'])
    expect((await read('odd', '!odd/[ab].yaml')).files).toEqual(['odd/[a].yaml'])
  })

  test('takes `[!a]` for any other character, as a shell does', async () => {
    write('odd/_draft.yaml', 'odd/a.yaml', 'odd/b.yaml')
    expect((await read('odd/[!_]*.yaml')).files).toEqual(['odd/a.yaml', 'odd/b.yaml'])
    expect((await read('odd', '!odd/[!_]*.yaml')).files).toEqual(['odd/_draft.yaml'])
    expect((await read('odd/[!a-z]*')).files).toEqual(['odd/_draft.yaml'])
  })

  test('takes a `!` that a line does not begin with for a part of the name', async () => {
    write('!a.yaml', 'b.yaml')
    expect((await read('./!*.yaml')).files).toEqual(['!a.yaml'])
    expect((await read('*.yaml', '!!*.yaml')).files).toEqual(['b.yaml'])
  })

  test('excludes nothing with a bare `!`', async () => {
    expect(await read('g.txt', '!', '! ')).toEqual({ files: ['g.txt'], findings: [], messages: '' })
    expect((await read('g.txt', '!.')).findings).toEqual(['!.:1:1 no-manifests'])
  })
})

describe('on Windows', () => {
  const { platform } = process

  beforeEach(() => {
    Object.defineProperty(process, 'platform', { value: 'win32' })
    write(`${folder}/Drafts/a.yaml`, `${folder}/b.yaml`)
  })

  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: platform })
  })

  test.each([`!${folder}/drafts`, `!${folder}/DRAFTS/A.yaml`, '!**/drafts/*', '!AppConfig/**/A.yaml'])(
    '%s excludes whatever its case',
    async (exclude) => {
      expect((await read(folder, exclude)).files).toEqual([`${folder}/b.yaml`])
    }
  )
})

test('an empty file says that there are no manifests', async () => {
  mkdirSync(join(workspace, folder), { recursive: true })
  expect((await read(folder)).findings).toEqual([`${folder}:1:1 no-manifests`])
  writeFileSync(join(workspace, folder, 'none.yaml'), '')
  expect(await read(folder)).toEqual({ files: [], findings: [], messages: '' })
})

describe('says of a path that matches nothing what most likely has to change', () => {
  test('there is no repository: it was not checked out', async () => {
    mkdirSync(join(workspace, '.git'))
    expect((await read(folder)).messages).toMatch(/The workspace is empty: .*`actions\/checkout`/)
  })

  test.each([
    ['appconfig/extension', folder],
    ['Appconfig/Extensions', folder],
    ['appconfig/extensions/gaurd.yaml', `${folder}/guard.yaml`],
    ['appconfg/extensions/guard.yml', `${folder}/guard.yaml`]
  ])('%s is misspelt', async (path, meant) => {
    write(`${folder}/guard.yaml`)
    const { messages } = await read(path)
    expect(messages).toContain(`Did you mean \`${meant}\`?`)
    expect(messages).not.toContain('empty')
  })

  test.each([`- ${folder}`, `"${folder}"`, `${folder}, more`])('%s is no line of paths', async (line) => {
    write(`${folder}/guard.yaml`)
    expect((await read(line)).messages).toContain('Write one path a line, without')
  })

  test('there are none any more', async () => {
    write('README.md')
    expect((await read(folder)).messages).toContain('leave an empty file there.')
  })

  test('what lies outside of the workspace is no suggestion', async () => {
    mkdirSync(join(base, 'secrets'))
    writeFileSync(join(base, 'secrets/key.yaml'), '')
    write('README.md')
    link('linked', '../secrets')
    expect((await read('linked/kay.yaml')).messages).not.toContain('key.yaml')
  })
})

describe('reads nothing outside the workspace', () => {
  beforeEach(() => {
    mkdirSync(join(base, 'secrets'))
    writeFileSync(join(base, 'secrets/s.yaml'), 'Name: Secret\n')
    mkdirSync(join(base, 'workspace-2'))
    writeFileSync(join(base, 'workspace-2/s.yaml'), 'Name: Secret\n')
    write(`${folder}/a.yaml`)
  })

  test('says of a path that leads out that it does', async () => {
    for (const path of ['..', '../secrets']) {
      expect((await read(path)).messages).toContain(`\`${path}\` leads out of the workspace`)
    }
  })

  test.each([
    '..',
    '../secrets',
    '../secrets/s.yaml',
    'appconfig/../../secrets/*.yaml',
    '../**',
    '../workspace-2/s.yaml',
    '/etc/**'
  ])('not by %s', async (pattern) => {
    const { files, findings, messages } = await read(pattern)
    expect([files, findings]).toEqual([[], [`${pattern}:1:1 no-manifests`]])
    expect(messages).toMatch(/leads out of the workspace|matches no manifest/)
  })

  test('not by an absolute path', async () => {
    for (const path of [join(base, 'secrets/s.yaml'), join(base, 'workspace-2/s.yaml')]) {
      expect((await read(path)).findings).toEqual([`${path}:1:1 no-manifests`])
    }
  })

  test('not through a symbolic link to a file, and says so', async () => {
    link(`${folder}/s.yaml`, '../../../secrets/s.yaml')
    for (const pattern of [folder, '**/*.yaml', `${folder}/s.yaml`]) {
      const { files, findings, messages } = await read(pattern)
      expect(files).not.toContain(`${folder}/s.yaml`)
      expect(findings).toEqual([`${folder}/s.yaml:1:1 syntax`])
      expect(messages).toContain('a symbolic link leads out of the workspace')
    }
  })

  test('not through a symbolic link to a directory', async () => {
    link(`${folder}/more`, join(base, 'secrets'))
    for (const pattern of [folder, '.', 'appconfig/**', `${folder}/*`]) {
      const { files, findings, messages } = await read(pattern)
      expect([files, findings]).toEqual([[`${folder}/a.yaml`], [`${folder}/more:1:1 syntax`]])
      expect(messages).toContain('a symbolic link leads out of the workspace')
    }
    expect((await read(folder, `!${folder}/more`)).findings).toEqual([])
    for (const pattern of [`${folder}/more`, `${folder}/more/s.yaml`]) {
      const { files, findings } = await read(pattern)
      expect([files, findings]).toEqual([[], [`${pattern}:1:1 syntax`]])
    }
    expect((await read(`${folder}/more/*.yaml`)).files).toEqual([])
  })

  test('not through a symbolic link to the directory that the workspace lies in', async () => {
    writeFileSync(join(base, 's.yaml'), 'Name: Secret\n')
    link(`${folder}/up`, base)
    const { files, findings } = await read(folder)
    expect([files, findings]).toEqual([[`${folder}/a.yaml`], [`${folder}/up:1:1 syntax`]])
  })

  test('not where the folder of manifests itself leads out', async () => {
    link('linked', '../secrets')
    expect((await read('linked')).files).toEqual([])
    expect((await read('linked')).findings).toEqual(['linked:1:1 syntax'])
  })
})

describe('symbolic links within the workspace', () => {
  test('lead to files that are read once, under their own path', async () => {
    write('shared/a.yaml')
    link(`${folder}/a.yaml`, '../../shared/a.yaml')
    link(`${folder}/more`, '../../shared')
    expect((await read(folder, 'shared')).files).toEqual(['shared/a.yaml'])
    expect((await read(folder)).files).toEqual(['shared/a.yaml'])
    expect((await read(folder, '!shared')).files).toEqual([])
  })

  test('count each under its own path, where several lead to one directory', async () => {
    write('shared/a.yaml')
    for (const stage of ['dev', 'prod']) link(`stages/${stage}/extensions`, '../../shared')
    for (const stage of ['dev', 'prod']) {
      for (const patterns of [[`stages/${stage}*/extensions/*.yaml`], ['stages', `!stages/${stage}`]]) {
        expect(await read(...patterns)).toEqual({ files: ['shared/a.yaml'], findings: [], messages: '' })
      }
    }
  })

  test('may form circles', async () => {
    write(`${folder}/a.yaml`)
    link(`${folder}/up`, '..')
    link(`${folder}/self`, '.')
    link(`${folder}/one`, 'two')
    link(`${folder}/two`, 'one')
    expect((await read(folder)).files).toEqual([`${folder}/a.yaml`])
    expect((await read('**/*.yaml')).files).toEqual([`${folder}/a.yaml`])
  })

  test('that lead nowhere are named', async () => {
    link(`${folder}/gone.yaml`, 'nothing.yaml')
    link(`${folder}/README.md`, 'nothing.md')
    const { findings, messages } = await read(folder)
    expect(findings).toEqual([`${folder}/gone.yaml:1:1 syntax`])
    expect(messages).toContain('leads nowhere')
  })
})

test('symbolic links that lead to the same files again and again end the search', async () => {
  write(...Array.from({ length: 2000 }, (_, index) => `many/${index}.yaml`))
  for (let index = 0; index < 100; index++) link(`links/${index}`, '../many')
  await expect(read('links')).rejects.toThrow('lead to the same files and directories again and again')
})

test('reads a workspace that is itself behind a symbolic link', async () => {
  write(`${folder}/a.yaml`)
  for (const link of [join(base, 'link'), `${workspace}-link`]) {
    symlinkSync(workspace, link)
    for (const pattern of [folder, join(link, folder), join(workspace, folder)]) {
      const { documents, findings } = await readManifests({ workspace: link, patterns: [pattern] })
      expect([documents.length, findings]).toEqual([1, []])
    }
  }
})

test('names a file that is too large to be one of manifests', async () => {
  mkdirSync(join(workspace, folder), { recursive: true })
  writeFileSync(join(workspace, folder, 'a.yaml'), Buffer.alloc(16 * 1024 * 1024 + 1, 0x20))
  const { findings, messages } = await read(folder)
  expect(findings).toEqual([`${folder}/a.yaml:1:1 syntax`])
  expect(messages).toContain('16 MiB')
})

describe('a run that is cancelled', () => {
  const patterns = ['many.yaml']

  beforeEach(() => {
    const guard = (index: number) =>
      `Name: Guard ${index}\nAssociations: [{ Application: Web }, { Application: Mobile }]\n`
    writeFileSync(
      join(workspace, 'many.yaml'),
      Array.from({ length: 10_000 }, (_, index) => guard(index)).join('---\n')
    )
  })

  function soonCancelled(): AbortSignal {
    const run = new AbortController()
    setTimeout(() => {
      run.abort(new Error('cancelled'))
    }, 5)
    return run.signal
  }

  test('does not read a long file to its end', async () => {
    await expect(readManifests({ workspace, patterns, signal: soonCancelled() })).rejects.toThrow('cancelled')
  })

  test('does not check all that was read', async () => {
    const parsed = await readManifests({ workspace, patterns })
    const check = inTurns(checking(parsed, { variables: new Map(), target: {} }), soonCancelled())
    await expect(check).rejects.toThrow('cancelled')
  })
})
