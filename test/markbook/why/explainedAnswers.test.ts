import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { law } from '../../law';
import examples from '../../../.config/docs/functionExamples.json';
import { functionsCatalogue } from '../../../.config/scripts/build/functionsCatalogue.mjs';
import { setFigures } from '../../../src/functions/figures';
import { evaluate } from '../../../src/markbook/why/evaluate';
import { readFormula as readCalls } from '../../../src/markbook/formula/readFormula';
import { readFigures } from '../../../src/markbook/tables/figures';
import { functionEntry, FUNCTION_NAMES, type FunctionName } from '../../../src/markbook/functions/catalogue';
import { isErrorGiven, type Given, type GivenRows } from '../../../src/markbook/functions/call/given';
import { errorGiven, spilled } from '../../functions/customFunctions';
import { readFormula } from '../../functions/formula';
import { functionsById } from '../../functions/functionsById';
import { ILLUSTRATIVE } from '../illustrativeTables';

const figures = readFigures(ILLUSTRATIVE);
beforeAll(() => {
  setFigures(figures);
});

/** What the function itself shows for the same cells. */
const shown = (name: FunctionName, given: readonly GivenRows[]): unknown => {
  const called = functionsById.get(name);
  if (called === undefined) throw new Error(`There is no function ${name}`);
  const cells = given.map((rows) =>
    rows.map((row) => row.map((cell) => (isErrorGiven(cell) ? errorGiven(cell.error) : cell))),
  );
  const answer = spilled(called, ...cells);
  return Array.isArray(answer) ? answer : [[answer]];
};

const explained = (name: FunctionName, given: readonly GivenRows[]): unknown => {
  const { arguments: names, explained: explain } = functionEntry(name);
  const named = Object.fromEntries(given.map((rows, index) => [names[index] ?? '', rows] as const));
  const { rows, columns, at } = explain(named, figures);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column).answer),
  );
};

const asRows = (given: unknown): GivenRows => (Array.isArray(given) ? (given as GivenRows) : [[given as Given]]);

describe('what is explained', () => {
  test('is worked out once where LET has named it, however often it is used', () => {
    const thrice = Array.from({ length: 24 }, (_, index) =>
      index === 0 ? 'n_0,BTEC.TOTAL(42,30,20)' : `n_${index},BTEC.TOTAL(${`n_${index - 1},`.repeat(3).slice(0, -1)})`,
    );
    const calls = readCalls(`=LET(${thrice.join(',')},n_23)`)?.calls ?? [];
    const last = calls.at(-1);

    expect(last === undefined ? undefined : evaluate(last, new Map(), figures).given).toHaveLength(3);
  });

  const all = Object.values(examples).flatMap((each) => each.examples.map(({ formula }) => formula));

  test.each(all)('%s is explained to the very answer', (formula) => {
    const { name, given } = readFormula(formula);
    const known = FUNCTION_NAMES.find((each) => each === name);
    if (known === undefined) throw new Error(`Not explained: ${name}`);
    expect(explained(known, given.map(asRows))).toEqual(shown(known, given.map(asRows)));
  });

  test.each<[string, FunctionName, GivenRows[]]>([
    ['a heading above grades is passed over', 'TALLY', [[['Grade'], ['L2M'], ['L2P'], ['X']]]],
    ['a blank grade handed over as 0 is blank', 'POINTS', [[['L2M'], [0]]]],
    [
      'spare rows of a table handed over as 0 are passed over',
      'UMSFROM',
      [
        [[1]],
        [
          [0, 0],
          [1, 40],
          [0, 0],
        ],
      ],
    ],
  ])('%s, as in the cell', (_what, name, given) => {
    const found = shown(name, given);
    expect(JSON.stringify(found)).not.toContain('error');
    expect(explained(name, given)).toEqual(found);
  });

  test('the arguments are those of the functions’ metadata', async () => {
    const { json } = await functionsCatalogue({ origin: 'https://localhost:3000' });
    expect(Object.fromEntries(FUNCTION_NAMES.map((name) => [name, functionEntry(name).arguments]))).toEqual(
      Object.fromEntries(json.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])),
    );
  });
});

const MARKS: fc.Arbitrary<Given> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 75 }) },
  fc.integer({ min: 0, max: 310 }),
  fc.constantFrom<Given>('', null, 'X', 'abs', '42', 12.5, -1, 'twelve', { error: '#N/A' }, { error: '#SPILL!' }, true),
);
const SUBJECTS: fc.Arbitrary<Given> = fc.constantFrom<Given>(
  'DIT',
  'DIT',
  'HSC',
  'SPO',
  'Sport',
  'ART',
  'dti',
  '',
  null,
);
const COMPONENTS: fc.Arbitrary<Given> = fc.constantFrom<Given>('C1', 'C2', 'C3', 1, 'Component 3', 'C4', null);
const SERIES: fc.Arbitrary<Given> = fc.constantFrom<Given>(
  '2024-06',
  '2025-06',
  'June 2024',
  '2024-01',
  '2026-01',
  '2023-06',
  45444,
  'spring',
  null,
);
const GRADES: fc.Arbitrary<Given> = fc.constantFrom<Given>(
  'Q',
  'r',
  'D*',
  'L2D*',
  'L2D',
  'L2M',
  'L2P',
  'L1D',
  'L1M',
  'L1P',
  'U',
  '*2',
  'MAX',
  'X',
  '',
  null,
  'L3',
  { error: '#N/A' },
);
const one = (cell: fc.Arbitrary<Given>): fc.Arbitrary<GivenRows> => cell.map((each) => [[each]]);
const column = (cell: fc.Arbitrary<Given>, most = 5): fc.Arbitrary<GivenRows> =>
  fc.array(fc.tuple(cell), { minLength: 1, maxLength: most });
const either = (cell: fc.Arbitrary<Given>): fc.Arbitrary<GivenRows> =>
  fc.oneof(
    { weight: 4, arbitrary: one(cell) },
    column(cell),
    fc.tuple(cell, cell).map((row) => [row]),
  );
const sittings: fc.Arbitrary<GivenRows> = fc.array(
  fc.tuple(
    COMPONENTS,
    SERIES,
    fc.oneof(fc.integer({ min: 0, max: 95 }), fc.constantFrom<Given>('X', '', null, 200)),
    fc.constantFrom<Given>('', 'Yes', 'No', 1, 'maybe'),
  ),
  { minLength: 1, maxLength: 6 },
);
const table: fc.Arbitrary<GivenRows> = fc.oneof(
  fc.constantFrom<GivenRows>(
    [
      ['Raw', 'UMS'],
      [0, 0],
      [1, 30],
      [2, 61],
      [3, 90],
    ],
    [
      [0, 0],
      [1, 5],
      [1, 6],
    ],
    [[0, 0, 0]],
    [[0], [1]],
  ),
  fc.array(fc.tuple(MARKS, MARKS), { minLength: 1, maxLength: 4 }),
);

const CALLS: Readonly<Record<FunctionName, fc.Arbitrary<readonly GivenRows[]>>> = {
  UMS: fc.tuple(either(MARKS), one(SUBJECTS), either(COMPONENTS), one(SERIES)),
  UMSFROM: fc.tuple(either(MARKS), table),
  GRADE: fc.tuple(either(MARKS), either(COMPONENTS), one(SUBJECTS)),
  QUALGRADE: fc.tuple(either(MARKS), one(SUBJECTS)),
  MARKGRADE: fc.tuple(either(MARKS), one(SUBJECTS), one(COMPONENTS), either(SERIES)),
  TOTAL: fc.tuple(either(MARKS), either(MARKS), one(MARKS), one(MARKS), one(SUBJECTS)),
  AWARD: fc.tuple(
    fc.array(fc.tuple(MARKS, MARKS, MARKS), { minLength: 1, maxLength: 4 }),
    one(SUBJECTS),
    fc.oneof(
      one(SERIES),
      fc.tuple(SERIES, SERIES, SERIES).map((row) => [row]),
      column(SERIES),
    ),
    one(fc.constantFrom<Given>(null, 'total', 'grade', 'Points', 'all')),
  ),
  POINTS: fc.tuple(either(GRADES)),
  NEED: fc.tuple(
    either(MARKS),
    one(GRADES),
    one(SUBJECTS),
    one(COMPONENTS),
    one(SERIES),
    one(fc.constantFrom<Given>(null, 'no', { error: '#REF!' })),
  ),
  GAP: fc.tuple(either(MARKS), one(GRADES)),
  RANGE: fc.tuple(either(MARKS), one(SUBJECTS), one(COMPONENTS), one(SERIES), one(SERIES)),
  BOUNDARY: fc.tuple(
    either(GRADES),
    one(SUBJECTS),
    one(COMPONENTS),
    one(SERIES),
    one(fc.constantFrom<Given>(null, 'raw', 'UMS', 'both')),
  ),
  OUTCOME: fc.tuple(sittings, one(SUBJECTS), either(SERIES)),
  CHECK: fc.tuple(sittings, one(SUBJECTS)),
  CERTIFY: fc.tuple(sittings, one(SUBJECTS)),
  SAMPLESIZE: fc.tuple(either(MARKS), one(SUBJECTS), one(SERIES)),
  SAMPLEFLAGS: fc
    .array(fc.tuple(MARKS, fc.constantFrom<Given>(true, 'Yes', '', null, 'perhaps')), { minLength: 1, maxLength: 30 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows.map(([mark]) => [mark])),
        fc.constantFrom<GivenRows>(
          rows.map(([, tick]) => [tick]),
          [[null]],
          [['Yes'], ['Yes']],
        ),
        one(SUBJECTS),
        one(SERIES),
      ),
    ),
  TALLY: fc.tuple(fc.oneof(column(GRADES, 12), either(GRADES))),
  SOURCE: fc.tuple(one(SUBJECTS), one(COMPONENTS), one(SERIES)),
  LIST: fc.tuple(
    one(fc.constantFrom<Given>('subjects', 'components', 'series', 'grades', null, 'marks')),
    one(SUBJECTS),
  ),
};

describe('for any cells, the explained answer is the function’s', () => {
  for (const name of FUNCTION_NAMES) {
    law([CALLS[name]], { numRuns: 400 })(name, (given) => {
      expect(explained(name, given)).toEqual(shown(name, given));
    });
  }
});
