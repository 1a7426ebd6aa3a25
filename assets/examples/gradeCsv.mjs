// node gradeCsv.mjs learners.csv graded.csv --tables tables.csv --boundaries boundaries.csv --scale scale.csv
//
// Grades a list of learners of any length by the rules of the add-in. A row that can't be read is refused with its reason; an
// absence stays an absence and a blank a blank, never 0.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeProblem, graderFor } from '../../dist/rules.js';
import { csvLine, csvRows } from './csv.mjs';
import { schoolFigures } from './schoolTables.mjs';

/** The headings of the list; Art and Design Practice has no third component, and leaves it blank. */
const ASKED = ['learner', 'subject', 'c1', 'c1_series', 'c2', 'c2_series', 'c3', 'c3_series'];

const WRITTEN = /** @type {const} */ ([
  'row',
  'learner',
  'subject',
  'state',
  'total',
  'grade',
  'points',
  'is_estimated',
  'scale',
  'component',
  'rule',
  'problem',
  'reason',
]);

/** @typedef {Partial<Record<(typeof WRITTEN)[number], string | number | boolean | undefined>> & { state: string }} Written */

/** A key that a spreadsheet would take for a formula is not passed on. */
const KEY = /^[\p{L}\p{N}][\p{L}\p{N} .,'/_-]*$/u;

/**
 * @param {ReturnType<typeof graderFor>} grade
 * @param {string[]} cells
 * @returns {Written}
 */
const gradedRow = (grade, cells) => {
  const refused = { state: 'refused', rule: 'TERMS' };
  if (cells.length !== ASKED.length)
    return { ...refused, problem: 'row-shape', reason: `The row has ${cells.length} cells, not ${ASKED.length}.` };
  const [learner = '', subject = '', c1 = '', s1 = '', c2 = '', s2 = '', c3 = '', s3 = ''] = cells;
  if (!KEY.test(learner))
    return { ...refused, problem: 'learner-key', reason: 'The learner is missing, or is no plain name or number.' };
  const found = grade({ subject, marks: [c1, c2, c3], series: [s1, s2, s3] });
  if (found.state === 'graded') {
    const { state, total, grade: earned, points, isEstimated, scale } = found;
    return { learner, subject, state, total, grade: earned, points, is_estimated: isEstimated, scale };
  }
  if (found.state !== 'refused') return { learner, subject, state: found.state };
  const { state, problem, component, total } = found;
  const why = { rule: problem.rule, problem: problem.code, reason: describeProblem(problem) };
  return { learner, subject, state, total, component, ...why };
};

/** @param {string[]} cells */
const checkHeadings = (cells) => {
  const headings = cells.map((heading) => heading.trim().toLowerCase()).join();
  if (headings !== ASKED.join()) throw new Error(`The first row must say ${ASKED.join()}.`);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tables: { type: 'string' }, boundaries: { type: 'string' }, scale: { type: 'string' } },
});
const [from, to] = positionals;
if (from === undefined || to === undefined)
  throw new Error('Say which list and where to: node gradeCsv.mjs learners.csv graded.csv --tables tables.csv');

const grade = graderFor(await schoolFigures(values));
const out = createWriteStream(to);
out.write(csvLine(WRITTEN));
/** @type {Map<string, number>} */
const counts = new Map();
let row = 0;
for await (const cells of csvRows(from)) {
  row += 1;
  if (row === 1) checkHeadings(cells);
  if (row === 1 || (cells.length === 1 && cells[0] === '')) continue;
  const written = { row, ...gradedRow(grade, cells) };
  counts.set(written.state, (counts.get(written.state) ?? 0) + 1);
  if (!out.write(csvLine(WRITTEN.map((column) => written[column])))) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
const told = [...counts].sort().map(([state, count]) => `${count} ${state}`);
process.stdout.write(`${told.length === 0 ? 'No learners' : told.join(', ')}.\n`);
