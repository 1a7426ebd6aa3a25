import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { buildRules } from '../../.config/scripts/build/buildRules.mjs';
import { inProject } from '../../.config/scripts/project.mjs';

/** What somebody without Excel has: the module and the examples, and nothing of the project beside them. */
const PLACE = inProject('.build', 'without-excel');
const EXAMPLES = path.join(PLACE, 'assets', 'examples');
export const MODULE = path.join(PLACE, 'dist', 'rules.js');
export const TYPES = path.join(PLACE, 'dist', 'rules.d.ts');
const LISTS = path.join(PLACE, 'lists');
const FIGURES = ['--tables', 'tables.csv', '--boundaries', 'boundaries.csv'];

export const inLists = (name: string): string => path.join(LISTS, name);

export const prepare = async (): Promise<void> => {
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(LISTS, { recursive: true });
  await buildRules(path.dirname(MODULE));
  cpSync(inProject('assets', 'examples'), EXAMPLES, { recursive: true });
};

interface Ran {
  readonly told: string;
  readonly complaints: string;
  readonly seconds: number;
}

const node = (args: readonly string[]): Ran => {
  const from = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: LISTS, encoding: 'utf8' });
  return { told: stdout.trim(), complaints: stderr, seconds: (performance.now() - from) / 1000 };
};

/** Runs one of the examples as its first lines say. */
export const example = (name: string, ...args: readonly string[]): Ran => node([path.join(EXAMPLES, name), ...args]);

export const graded = (name: 'gradeCsv.mjs' | 'gradeParquet.mjs', from: string, to: string): Ran =>
  example(name, from, to, ...FIGURES);

/** The same list as a Parquet file. */
export const asParquet = (from: string, to: string): Ran =>
  node([
    '--input-type=module',
    '--eval',
    `import { DuckDBInstance } from '@duckdb/node-api';
     const connection = await (await DuckDBInstance.create(':memory:')).connect();
     await connection.run("COPY (FROM read_csv('${from}', all_varchar = true, header = true)) TO '${to}'");`,
  ]);

/** The rows of a CSV file, each cell by its heading. */
export const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(inLists(name), 'utf8').trim(), { header: true }).data;

/** The same, row by row, the headings first. */
export const cellsOf = (name: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(readFileSync(inLists(name), 'utf8').trim()).data;
