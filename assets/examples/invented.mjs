// node invented.mjs FOLDER 100000
//
// Writes an invented trust: learners.csv with as many learners, and tables.csv and boundaries.csv with invented figures, none of
// them Pearson's. Some marks are absent, blank or nothing that can be read, as lists have them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BOUNDARY_GRADES, componentScale, builtInScale, structureFor, SUBJECTS } from '../../dist/rules.js';
import { csvLine } from './csv.mjs';

const [folder = '.', count = '1000', seed = '2026'] = process.argv.slice(2);

/** The same numbers for the same seed. */
const randomFrom = (/** @type {number} */ start) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
const random = randomFrom(Number(seed));
/**
 * @template Value
 * @param {readonly Value[]} values
 */
const oneOf = (values) => /** @type {Value} */ (values[Math.floor(random() * values.length)]);

const SOURCE = 'Invented figures, not Pearson’s';
const SERIES = ['2024-06', '2025-01', '2025-06', '2026-01'];
const WHOLE = ['DIT', 'HSC', 'CON'];
const BY_BOUNDARIES = ['SPO', 'MUS', 'TAT'];
const MAX = 60;

const tables = [['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status', 'Source']];
for (const subject of [...WHOLE, 'ART'])
  for (const component of structureFor(subject).components)
    for (const [index, series] of SERIES.entries()) {
      const { max } = componentScale(builtInScale(structureFor(subject)), component);
      for (let raw = 0; raw <= MAX; raw += 1) {
        const ums = Math.min(max, Math.floor((raw * max) / MAX + (raw > 0 && raw < MAX ? index - 1 : 0)));
        // One table falls, as a slip of typing makes it: nobody may be graded by it.
        const isSlip = subject === 'HSC' && component === 'C2' && series === '2025-01' && raw === 30;
        tables.push([
          subject,
          component,
          series,
          String(raw),
          String(isSlip ? 1 : Math.max(0, ums)),
          'illustrative',
          SOURCE,
        ]);
      }
    }

const boundaries = [['Subject', 'Component', 'Series', 'Max', ...BOUNDARY_GRADES, 'Rounding', 'Status', 'Source']];
for (const subject of BY_BOUNDARIES)
  for (const component of structureFor(subject).components)
    for (const [index, series] of SERIES.entries()) {
      const raws = BOUNDARY_GRADES.map((_, step) => String(13 + index + step * 7));
      boundaries.push([subject, component, series, String(MAX), ...raws, oneOf(['', 'down']), 'illustrative', SOURCE]);
    }

/** Cells as lists have them, and as nobody wants them. */
const ODD = [
  ...[
    'X',
    'x',
    'Abs',
    ' ABSENT ',
    '',
    ' ',
    '\u00a0',
    '0',
    '-0',
    '00',
    '+7',
    '007',
    '42.0',
    '5.',
    '.5',
    '41.5',
    '-1',
    '-0.5',
  ],
  ...[
    '61',
    '999',
    '28.999999999999996',
    '9.999999999999999',
    '0.9999999999999999',
    '59.99999999999',
    '1e2',
    '12,5',
    '\uff11\uff12',
  ],
  ...[
    'n/a',
    '=1+1',
    '@SUM(A1)',
    "O'Brien",
    'say "42"',
    'two\nlines',
    '9007199254740993',
    `${'9'.repeat(400)}`,
    '\u00a042\u2003',
  ],
];
const mark = () => (random() < 0.06 ? oneOf(ODD) : String(Math.floor(random() * (MAX + 1))));
const series = () => (random() < 0.02 ? oneOf(['2019-06', '', 'someday', ' 2025-06 ']) : oneOf(SERIES));
const subject = () =>
  random() < 0.02 ? oneOf(['XYZ', '', ' dit ', 'spo']) : oneOf([...WHOLE, ...BY_BOUNDARIES, 'ART']);

const learners = [['learner', 'subject', 'c1', 'c1_series', 'c2', 'c2_series', 'c3', 'c3_series']];
for (let index = 1; index <= Number(count); index += 1) {
  const code = subject();
  const hasThree = SUBJECTS.find((each) => each.code === code)?.components.length !== 2 || random() < 0.05;
  const third = hasThree ? [mark(), series()] : ['', ''];
  learners.push([`L${String(index).padStart(6, '0')}`, code, mark(), series(), mark(), series(), ...third]);
}

mkdirSync(folder, { recursive: true });
for (const [name, rows] of Object.entries({ tables, boundaries, learners }))
  writeFileSync(path.join(folder, `${name}.csv`), rows.map(csvLine).join(''));
