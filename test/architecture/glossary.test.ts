import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const code = ['rules', 'reference', 'markbook', 'taskpane']
  .flatMap((folder) =>
    readdirSync(`${ROOT}src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${ROOT}src/${folder}/${file}`, 'utf8')),
  )
  .join('\n');

const names = readFileSync(`${ROOT}assets/docs/glossary.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word'))
  .flatMap((line) => [...(line.split('|').at(-2) ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));

test('every name of the glossary is exported somewhere, so that the words stay those of the code', () => {
  expect(names.length).toBeGreaterThan(50);
  const exported = new Set(
    [...code.matchAll(/^export (?:const|type|interface|function) (\w+)/gm)].map(([, name]) => name),
  );
  expect(names.filter((name) => !exported.has(name))).toEqual([]);
});

test('every repair of the spreadsheet has its line in the page about the trial workbook, and no other', () => {
  const page = readFileSync(`${ROOT}assets/docs/trial-workbook.md`, 'utf8');
  const told = [...page.matchAll(/^\| `(\w+\.ts)` \|/gm)].map(([, file]) => file);
  expect(told).toEqual(readdirSync(`${ROOT}src/trial/grid/repairs`).toSorted());
});
