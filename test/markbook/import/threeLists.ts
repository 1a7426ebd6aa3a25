import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importState, type ImportState } from '../../../src/markbook/import/importState';
import { NO_ANSWERS, type ImportAnswers } from '../../../src/markbook/import/answers';
import { readList, type ReadList } from '../../../src/markbook/import/list/readList';
import { trackerSheet, type TrackerSheet } from '../../../src/markbook/import/plan/trackerSheet';
import { decodeText } from '../../../src/markbook/import/reading/decodeText';
import { readDelimited } from '../../../src/markbook/import/reading/readDelimited';
import type { ColumnRole, Tracker, TrackerColumn } from '../../../src/markbook/tracker/tracker';
import { sheetsOfFile } from '../tracker/sheets';

/** A list as text, understood. */
export const listOf = (text: string): ReadList => {
  const grid = readDelimited(text);
  if (!grid.ok) throw new Error(grid.problems[0].code);
  return readList(grid.value);
};

/** A list file of test/data, understood. */
export const listIn = (file: string): ReadList => {
  const text = decodeText(readFileSync(path.join(import.meta.dirname, '../../data', file)));
  if (!text.ok) throw new Error(text.problems[0].code);
  return listOf(text.value.text);
};

const columns = (given: readonly (readonly [ColumnRole, string, number])[]): readonly TrackerColumn[] =>
  given.map(([role, heading, column]) => ({ role, heading, column }));

const BASE = { id: 't', name: 'DIT', subject: 'DIT', series: {} } as const;

const MARKS: Tracker = {
  ...BASE,
  sheet: 'Marks',
  table: 'Marks',
  headerRows: [0, 0],
  learnerRows: [1, 32],
  columns: columns([
    ['candidate-number', 'Candidate No', 0],
    ['uci', 'UCI', 1],
    ['surname', 'Surname', 2],
    ['forename', 'Forename', 3],
    ['form', 'Reg', 4],
    ['class', 'Class', 5],
    ['mark C1', 'C1', 7],
    ['mark C2', 'C2', 8],
    ['mark C3', 'C3', 9],
    ['target', 'Target', 10],
  ]),
};

const HAND_MADE: Tracker = {
  ...BASE,
  sheet: '11B DIT',
  headerRows: [3, 4],
  learnerRows: [5, 36],
  columns: columns([
    ['candidate-number', 'Learner Cand No', 0],
    ['full-name', 'Learner Name', 1],
    ['form', 'Learner Form', 2],
    ['mark C1', 'Internal C1 /60', 5],
    ['mark C2', 'Internal C2 /60', 6],
    ['mark C3', 'External C3 /60', 7],
    ['target', 'Notes Target', 8],
  ]),
};

const sheets = sheetsOfFile('tracker-plain.xlsx');

const readOn = (tracker: Tracker): TrackerSheet => {
  const sheet = sheets.find(({ name }) => name === tracker.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${tracker.sheet}`);
  return trackerSheet(tracker, sheet);
};

/** The Excel table "Marks" of the tracker found in schools: it has UCIs. */
export const marksTable = (): TrackerSheet => readOn(MARKS);

/** The sheet "11B DIT" of the same file: two heading rows, candidate numbers, whole names, totals below. */
export const handMadeSheet = (): TrackerSheet => readOn(HAND_MADE);

/** The same table with what is worked out in its last column: a formula for each row of the sheet, or something typed. */
export const workedMarksTable = (entry: (row: number) => string | number): TrackerSheet => {
  const sheet = sheets.find(({ name }) => name === MARKS.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${MARKS.sheet}`);
  const formulas = sheet.formulas.map((cells, down) => {
    const row = sheet.row + down;
    const isLearner = row >= MARKS.learnerRows[0] && row <= MARKS.learnerRows[1];
    return cells.map((cell, across) => (isLearner && sheet.column + across === 10 ? entry(row) : cell));
  });
  return trackerSheet(MARKS, { ...sheet, formulas });
};

/** The same with one learner only, the first. */
export const tableOfOne = (entry: string): TrackerSheet => {
  const sheet = sheets.find(({ name }) => name === MARKS.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${MARKS.sheet}`);
  const [first] = MARKS.learnerRows;
  const upTo = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(0, first + 1 - sheet.row);
  const formulas = upTo(sheet.formulas).map((cells, down) =>
    cells.map((cell, across) => (sheet.row + down === first && sheet.column + across === 10 ? entry : cell)),
  );
  const tables = sheet.tables.map((table) => ({
    ...table,
    area: { ...table.area, rows: first + 1 - table.area.row },
  }));
  return trackerSheet(
    { ...MARKS, learnerRows: [first, first] },
    { ...sheet, values: upTo(sheet.values), formulas, tables },
  );
};

/** The same table with its learners in the other order, as after a click on a sort button. */
export const sortedMarksTable = (): TrackerSheet => {
  const sheet = sheets.find(({ name }) => name === MARKS.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${MARKS.sheet}`);
  const [first, end] = [MARKS.learnerRows[0] - sheet.row, MARKS.learnerRows[1] + 1 - sheet.row];
  const turned = <Row>(rows: readonly Row[]): readonly Row[] => [
    ...rows.slice(0, first),
    ...rows.slice(first, end).reverse(),
    ...rows.slice(end),
  ];
  return trackerSheet(MARKS, { ...sheet, values: turned(sheet.values), formulas: turned(sheet.formulas) });
};

export const EVERY = 'every series of the list';

/** What an import of the list into the tracker comes to, the answers given so far. */
export const stateOf = (list: ReadList, tracker: TrackerSheet, answers: Partial<ImportAnswers> = {}): ImportState =>
  importState({
    list,
    tracker,
    sheetNames: ['Marks'],
    isElsewhere: () => false,
    answers: { ...NO_ANSWERS, ...answers },
  });

/** How the learners of a list were matched. */
export const matchKinds = ({ matches }: ImportState): readonly string[] => [
  ...new Set(
    matches.map((match) =>
      match.kind === 'sure' || match.kind === 'proposed' ? `${match.kind} ${match.by}` : match.kind,
    ),
  ),
];

/** Every proposal taken as it is. */
export const confirmed = ({ matches }: ImportState): ImportAnswers['who'] =>
  new Map(
    matches.flatMap((match) =>
      match.kind === 'proposed' ? [[match.listed.id, { kind: 'learner', learner: match.learner }] as const] : [],
    ),
  );
