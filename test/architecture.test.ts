import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The floor of each folder: imports point down; on one floor nobody knows a neighbour. */
const floors: { readonly [folder: string]: number } = {
  misuse: 0,
  tally: 1,
  inference: 1,
  scale: 1,
  calendar: 1,
  metric: 2,
  model: 2,
  trend: 3,
  journey: 3,
  measure: 3,
  chart: 4,
  words: 4,
  vendor: 4,
};

interface Source {
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    return { name, text, imports: ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName) };
  });
const inFolders = sources.filter(({ name }) => name !== 'index.ts');
const folderOf = (name: string): string => dirname(name).split('/')[0] ?? '';

/** A schema of results names their types, which stand higher; nobody inside imports a schema, so no circle can close. */
const isSchema = (name: string): boolean => /^model\/\w+Schema\.ts$/.test(name);

function importedFolders({ name, text, imports }: Source): readonly string[] {
  return imports
    .filter((path) => path.startsWith('.'))
    .filter((path) => !isSchema(name) || !new RegExp(`^import type .* from '${path}';$`, 'm').test(text))
    .map((path) => folderOf(relative(src, resolve(src, dirname(name), path))))
    .filter((folder) => folder !== folderOf(name));
}

test('every folder of src stands on a floor', () => {
  expect(inFolders.map(({ name }) => folderOf(name)).filter((folder) => !(folder in floors))).toEqual([]);
});

test('imports point down, and on one floor nobody knows a neighbour', () => {
  const upwards = inFolders.flatMap((source) =>
    importedFolders(source)
      .filter((folder) => (floors[folder] ?? Infinity) >= (floors[folderOf(source.name)] ?? -1))
      .map((folder) => `${source.name} imports ${folder}`),
  );
  expect(upwards).toEqual([]);
});

test('nobody inside imports an index: those are for outside', () => {
  const throughIndex = inFolders.filter(({ imports }) => imports.some((path) => basename(path) === 'index.ts'));
  expect(throughIndex.map(({ name }) => name)).toEqual([]);
});

test('packages: the calendar has date-fns by subpath and @date-fns/utc, schemas of models have zod, nobody has more', () => {
  for (const { name, imports } of sources) {
    for (const path of imports.filter((path) => !path.startsWith('.'))) {
      const allowed = isSchema(name)
        ? /^zod$/
        : folderOf(name) === 'calendar'
          ? /^(date-fns\/\w+|@date-fns\/utc(\/.+)?)$/
          : /^$/;
      expect(path, `${name} imports it`).toMatch(allowed);
    }
  }
});

test('schemas are imported by schemas and the entry of models only, so that nothing else needs zod', () => {
  const users = sources.filter(({ imports }) => imports.some((path) => path.endsWith('Schema.ts')));
  expect(users.map(({ name }) => name).filter((name) => !isSchema(name))).toEqual(['model/index.ts']);
});

test('types of what happened import nothing but each other', () => {
  const models = ['customer', 'feedback', 'journey', 'ticket', 'touchpoint'];
  for (const { name, imports } of sources.filter(({ name }) => models.includes(basename(name, '.ts')))) {
    expect(
      imports.filter((path) => !models.includes(basename(path, '.ts'))),
      name,
    ).toEqual([]);
  }
});

test('no clock, no chance, no locale, no machine: only the calendar asks Intl, for the offsets of zones', () => {
  const forbidden = /\b(Date\.now|new Date\(\)|Math\.random|process\.|console\.|globalThis|toLocale\w*|performance\.)/;
  const found = sources.filter(({ name, text }) => forbidden.test(withoutComments(text)) && name !== '');
  expect(found.map(({ name }) => name)).toEqual([]);
  const asksIntl = sources.filter(({ text }) => /\bIntl\./.test(withoutComments(text)));
  expect(asksIntl.map(({ name }) => folderOf(name)).filter((folder) => folder !== 'calendar')).toEqual([]);
});

test('no any, no enum, no default export, no star export', () => {
  for (const { name, text } of sources) {
    expect(withoutComments(text), name).not.toMatch(/:\s*any\b|\bas any\b|<any>|\benum\s+\w|export default|export \*/);
  }
});

describe('a file is one thing, named like it', () => {
  test.each(inFolders.filter(({ name }) => basename(name) !== 'index.ts').map(({ name, text }) => [name, text]))(
    '%s',
    (name, text) => {
      const file = basename(name, '.ts');
      const named = new RegExp(`export (function|const|interface|type|class) (${file}|${capitalised(file)})\\b`);
      const holdsScales = folderOf(name) === 'scale' && /Scales$/.test(file);
      expect(holdsScales || named.test(text) || file === 'answer').toBe(true);
      expect(text.split('\n').length).toBeLessThanOrEqual(200);
    },
  );
});

test('every file of src has a test of the same name, in the same folder of test', () => {
  const tests = new Set(
    readdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replace(/\.test(-d)?\.ts$/, '.ts'),
    ),
  );
  const untested = inFolders
    .map(({ name }) => name)
    .filter((name) => basename(name) !== 'index.ts' && !tests.has(name));
  expect(untested).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
