import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseProject } from '../../.config/architecture/cruiseProject.mjs';

const root = mkdtempSync(path.join(os.tmpdir(), 'arrows-'));

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

const FOLDERS = ['rules', 'reference', 'markbook', 'functions', 'excel', 'taskpane', 'trial', 'entry'] as const;

/** What each folder may import beside itself. */
const ALLOWED: Readonly<Record<(typeof FOLDERS)[number], readonly string[]>> = {
  rules: [],
  reference: ['rules'],
  markbook: ['reference', 'rules'],
  functions: ['markbook'],
  excel: ['markbook', 'reference', 'rules'],
  taskpane: ['excel', 'markbook', 'reference', 'rules'],
  trial: ['markbook', 'reference', 'rules'],
  entry: ['taskpane', 'functions', 'excel', 'trial', 'markbook', 'reference', 'rules'],
};

const arrows = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to) => ({ from, to })));

/** What is wrong with one project laid out as this one: `from` and the rule broken. */
let broken: ReadonlySet<string> = new Set();

beforeAll(async () => {
  for (const folder of FOLDERS) write(`src/${folder}/index.ts`, `export const ${folder} = 1;\n`);
  write('src/rules/terms/grade.ts', 'export const grade = 1;\n');
  for (const { from, to } of arrows)
    write(`src/${from}/uses-${to}.ts`, `import { ${to} } from '../${to}/index';\nexport const used = ${to};\n`);
  write('src/rules/uses-package.ts', "import { unzipSync } from 'fflate';\nexport const used = unzipSync;\n");
  write('src/rules/uses-node.ts', "import { readFileSync } from 'node:fs';\nexport const used = readFileSync;\n");
  write('src/markbook/past-the-door.ts', "import { grade } from '../rules/terms/grade';\nexport const used = grade;\n");
  write('src/taskpane/shell/frame.ts', 'export const frame = 1;\n');
  write('src/taskpane/screens/in-a-frame.ts', "import { frame } from '../shell/frame';\nexport const used = frame;\n");
  write(
    'src/taskpane/controls/of-excel.ts',
    "import { excel } from '../../excel/index';\nexport const used = excel;\n",
  );
  write('src/markbook/paste/rows.ts', 'export const rows = 1;\n');
  write('src/markbook/paste/index.ts', "export { rows } from './rows';\n");
  write('src/markbook/import/past.ts', "import { rows } from '../paste/rows';\nexport const used = rows;\n");
  write('src/markbook/import/by-the-door.ts', "import { rows } from '../paste';\nexport const used = rows;\n");
  write('src/excel/past.ts', "import { rows } from '../markbook/paste/rows';\nexport const used = rows;\n");
  write('src/excel/by-the-door.ts', "import { rows } from '../markbook/paste';\nexport const used = rows;\n");
  write('src/excel/round.ts', "import { back } from './back';\nexport const round = () => back;\n");
  write('src/excel/back.ts', "import { round } from './round';\nexport const back = () => round;\n");
  write('src/excel/nowhere.ts', "import { nothing } from './nothing';\nexport const used = nothing;\n");
  write('test/helper.ts', 'export const helper = 1;\n');
  write('src/excel/uses-test.ts', "import { helper } from '../../test/helper';\nexport const used = helper;\n");
  const { summary } = await cruiseProject(root);
  broken = new Set(summary.violations.map(({ from, rule }) => `${from} breaks ${rule.name}`));
});

afterAll(() => rmSync(root, { recursive: true }));

const breaksAny = (file: string): boolean => [...broken].some((sentence) => sentence.startsWith(`${file} breaks `));

describe('the arrows between folders', () => {
  it.each(arrows.filter(({ from, to }) => ALLOWED[from].includes(to)))('lets $from use $to', ({ from, to }) => {
    expect(breaksAny(`src/${from}/uses-${to}.ts`)).toBe(false);
  });

  it.each(arrows.filter(({ from, to }) => !ALLOWED[from].includes(to)))('forbids $from to use $to', ({ from, to }) => {
    expect(breaksAny(`src/${from}/uses-${to}.ts`)).toBe(true);
  });

  it.each([
    ['a package in the rules', 'src/rules/uses-package.ts breaks rules-import-nothing'],
    ['Node in the rules', 'src/rules/uses-node.ts breaks rules-import-nothing'],
    ['a way into the rules past their door', 'src/markbook/past-the-door.ts breaks rules-by-their-door'],
    ['a screen that knows the shell', 'src/taskpane/screens/in-a-frame.ts breaks nobody-knows-the-shell'],
    ['a control that reads cells', 'src/taskpane/controls/of-excel.ts breaks controls-know-no-workbook'],
    ['a way into a topic past its door', 'src/markbook/import/past.ts breaks topics-by-their-door'],
    ['a way into the markbook past its doors', 'src/excel/past.ts breaks markbook-by-its-doors'],
    ['an import of nothing', 'src/excel/nowhere.ts breaks not-to-unresolvable'],
    ['a test in the source', 'src/excel/uses-test.ts breaks source-ignores-tests-and-tools'],
  ])('forbids %s', (_what, sentence) => {
    expect([...broken]).toContain(sentence);
  });

  it.each(['src/markbook/import/by-the-door.ts', 'src/markbook/paste/index.ts', 'src/excel/by-the-door.ts'])(
    'lets %s go by the door',
    (file) => {
      expect(breaksAny(file)).toBe(false);
    },
  );

  it('forbids two files that need each other', () => {
    expect(
      [...broken].filter((sentence) => sentence.startsWith('src/excel/') && sentence.endsWith('no-circular')),
    ).toHaveLength(1);
  });
});

describe('this project', () => {
  it('breaks none of them', async () => {
    const { summary } = await cruiseProject();
    expect(summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  }, 120_000);
});
