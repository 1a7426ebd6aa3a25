import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownAnswers } from '../../src/functions/cells/shownAnswers';
import { awardAnswers } from '../../src/markbook/functions/answers/award';
import { readFigures, type Figures } from '../../src/markbook/tables/figures';
import '../functions/customFunctions';
import { asParquet, cellsOf, example, graded, inLists, MODULE, prepare, rowsOf, TYPES } from './withoutExcel';

/** `npm run compare` asks for a hundred thousand. */
const LEARNERS = Number(process.env['COMPARED_LEARNERS'] ?? 2000);

beforeAll(async () => {
  await prepare();
  example('invented.mjs', '.', String(LEARNERS));
}, 60_000);

describe('the rules as a module', () => {
  it('imports nothing, zod least of all', () => {
    const code = readFileSync(MODULE, 'utf8');
    expect(code).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(|\bzod\b|ZodError/mu);
    expect(code).toMatch(/\(UMS-4\)/);
  });

  it('has types that stand by themselves, and refuse what is no mark', () => {
    const use = inLists('use.ts');
    const text = `import { umsFor, graderFor, readFigures } from ${JSON.stringify(TYPES.replace(/\.d\.ts$/u, ''))};
      const row = graderFor(readFigures([]))({ subject: 'DIT', marks: [1, 'X', null], series: ['2024-06'] });
      export const total: number | undefined = row.state === 'graded' ? row.total : undefined;
      umsFor('42', {});`;
    writeFileSync(use, text);
    const program = ts.createProgram([use], {
      strict: true,
      noEmit: true,
      types: [],
      lib: ['lib.es2022.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
    const found = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(found).toEqual([expect.stringMatching(/^Argument of type 'string' is not assignable/)]);
  }, 60_000);
});

/** What BTEC.AWARD shows for each row of the invented list: total, grade and points, or the sentence of its error. */
const byTheFunction = (figures: Figures): readonly (readonly string[])[] => {
  const [, ...rows] = cellsOf('learners.csv');
  const shown = rows.map((): readonly string[] => []);
  for (const subject of new Set(rows.map((row) => row[1] ?? ''))) {
    const places = rows.flatMap((row, index) => (row[1] === subject ? [index] : []));
    const of = (first: number): (string | undefined)[][] =>
      places.map((place) => [0, 2, 4].map((step) => rows[place]?.[first + step]));
    const given = { marks: of(2), subject: [[subject]], series: of(3), part: undefined };
    const answers = shownAnswers(awardAnswers(given, figures));
    places.forEach((place, index) => {
      shown[place] = (answers[index] ?? []).map((cell) =>
        cell instanceof CustomFunctions.Error ? (cell.message ?? '') : String(cell),
      );
    });
  }
  return shown;
};

describe('an invented trust, graded without Excel', () => {
  const tableOf = (name: string, file: string) => {
    const [headers = [], ...rows] = cellsOf(file);
    return { name, sheet: file, row: 0, column: 0, headers, rows };
  };

  it('is graded from a CSV file as BTEC.AWARD grades it, in every row', () => {
    const { told, complaints } = graded('gradeCsv.mjs', 'learners.csv', 'graded.csv');
    expect(told).toMatch(/^\d+ absent, \d+ blank, \d+ graded, \d+ refused\.$/);
    expect(complaints.split('\n').filter((line) => line !== '')).toEqual([
      expect.stringMatching(/^tables\.csv E\d+: problem: Raw mark 30 has 1 UMS/),
    ]);
    const figures = readFigures([tableOf('BTEC_Tables', 'tables.csv'), tableOf('BTEC_Boundaries', 'boundaries.csv')]);
    const expected = byTheFunction(figures);
    const rows = rowsOf('graded.csv');
    expect(rows).toHaveLength(LEARNERS);
    const different = rows.filter(({ state, total = '', grade = '', points = '', reason = '' }, index) => {
      const shown = expected[index] ?? [];
      const said = state === 'refused' ? [total === '' ? reason : total, reason, reason] : [total, grade, points];
      return shown.join('|') !== said.join('|');
    });
    expect(different).toEqual([]);
  }, 120_000);

  it('is graded over Parquet by the SQL of the same rules, in every row and for the same reason', () => {
    asParquet('learners.csv', 'learners.parquet');
    const { told, complaints } = graded('gradeParquet.mjs', 'learners.parquet', 'looked-up.csv');
    expect(told, complaints).toMatch(/ graded, /);
    const looked = rowsOf('looked-up.csv');
    const different = rowsOf('graded.csv').flatMap((row, index) => {
      const same = { ...looked[index], reason: row['reason'], points: row['points'] };
      const points = Number(looked[index]?.['points']) === Number(row['points']);
      return points && JSON.stringify(same) === JSON.stringify({ ...row, points: same.points }) ? [] : [{ row, same }];
    });
    expect(looked).toHaveLength(LEARNERS);
    expect(different).toEqual([]);
  }, 120_000);
});

describe('a list as lists are', () => {
  const HEADINGS = 'learner,subject,c1,c1_series,c2,c2_series,c3,c3_series';
  const from = (...rows: readonly string[]): ReturnType<typeof graded> => {
    writeFileSync(inLists('odd.csv'), [HEADINGS, ...rows, ''].join('\n'));
    return graded('gradeCsv.mjs', 'odd.csv', 'odd-graded.csv');
  };
  const SERIES = ['2024-06', '2024-06', '2024-06'];
  const learner = (key: string, subject: string, marks: readonly string[], series = SERIES): string =>
    [key, subject, ...marks.flatMap((mark, index) => [mark, series[index] ?? ''])].join();

  it('keeps an absence, a blank and 0 apart', () => {
    from(
      learner('A', 'DIT', ['0', '0', '0']),
      learner('B', 'DIT', ['0', 'X', '']),
      learner('C', 'DIT', ['0', '', '0']),
    );
    expect(rowsOf('odd-graded.csv').map(({ state, total, grade }) => [state, total, grade])).toEqual([
      ['graded', '0', 'U'],
      ['absent', '', ''],
      ['blank', '', ''],
    ]);
  });

  it('names row, component and reason of what it refuses, and passes no formula on', () => {
    from(learner('A', 'DIT', ['12', '41.5', '0']), learner('=B', 'DIT', ['1', '1', '1']), 'C,DIT,12,2024-06');
    const rows = rowsOf('odd-graded.csv');
    expect(rows.map(({ row, learner: key, component, rule, problem }) => [row, key, component, rule, problem])).toEqual(
      [
        ['2', 'A', 'C2', 'UMS-4', 'mark-not-whole'],
        ['3', '', '', 'TERMS', 'learner-key'],
        ['4', '', '', 'TERMS', 'row-shape'],
      ],
    );
    expect(rows[0]?.['reason']).toMatch(/^Mark 41\.5 is not a whole number/);
  });

  it('reads a subject and a series by any of their names in Node; the SQL refuses them', () => {
    const series = ['June 2024', 'Summer 2024', 'May/June 2024'];
    const marks = ['42', '42', '42'];
    from(learner('A', 'Digital Information Technology', marks), learner('B', 'DIT', marks, series));
    expect(rowsOf('odd-graded.csv').map(({ state }) => state)).toEqual(['graded', 'graded']);
    graded('gradeParquet.mjs', 'odd.csv', 'odd-looked-up.csv');
    expect(rowsOf('odd-looked-up.csv').map(({ state, problem, grade }) => [state, problem, grade])).toEqual([
      ['refused', 'subject-unknown', ''],
      ['refused', 'series-unreadable', ''],
    ]);
  });

  it('is refused whole where it is no CSV, is cut off or has other headings', () => {
    expect(from('A,"DIT').complaints).toContain('Was it cut off?');
    expect(from('A,D"IT').complaints).toContain('Row 2 has a quote within a cell');
    writeFileSync(inLists('odd.csv'), 'name,subject\n');
    expect(graded('gradeCsv.mjs', 'odd.csv', 'odd-graded.csv').complaints).toContain('The first row must say learner');
    writeFileSync(inLists('odd.csv'), Buffer.from([0x4c, 0xe9, 0x0a]));
    expect(graded('gradeCsv.mjs', 'odd.csv', 'odd-graded.csv').complaints).toMatch(/not valid/);
  });
});
