import { sampleBook, type SampleBook } from '../../../.config/sample/sampleBook';
import { schoolClasses } from '../../../src/markbook/classes/schoolClasses';
import type { SchoolClass } from '../../../src/markbook/classes/schoolClass';
import { NO_ANSWERS } from '../../../src/markbook/import/answers';
import { importState } from '../../../src/markbook/import/importState';
import { readList } from '../../../src/markbook/import/list/readList';
import type { ImportPlan } from '../../../src/markbook/import/plan/planMarks';
import { trackerSheet } from '../../../src/markbook/import/plan/trackerSheet';
import { sittingsTable } from '../../../src/markbook/import/sittings/sittingsTable';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { learnersElsewhere } from '../../../src/markbook/classes/learnersElsewhere';
import { outcomeOf, type CellInput, type Outcome } from '../../../src/rules';
import { trackerFor } from '../school/schoolOf';

export const SHEET = 'BTEC Sittings';

/** Columns of BTEC_Sittings as they were before there was one for the subject. */
const OLD = ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note'];

const put = (book: SampleBook, sheet: string, rows: readonly (readonly CellInput[])[]): void =>
  book.apply([
    { kind: 'add-sheet', sheet },
    {
      ...{ kind: 'cells', sheet, row: 0, column: 0 },
      before: rows.map((row) => row.map(() => '')),
      after: rows.map((row) => row.map((cell) => cell ?? '')),
    },
  ]);

/** A UCI of the usual shape for `U1`; the numbers are made up. */
export const uciOf = (short: string): string => `99999N26000${short.slice(1)}A`;

/** UCIs of a class's learners; numbers and names are made up. */
export interface ClassIn {
  readonly subject: string;
  readonly ucis: readonly string[];
}

/** A workbook with a class for each subject, and BTEC_Sittings as an earlier version made it where rows are given. */
export const bookOf = (classes: readonly ClassIn[], old?: readonly (readonly CellInput[])[]) => {
  const book = sampleBook([]);
  const trackers = classes.map(({ subject, ucis }): Tracker => ({
    ...trackerFor(subject),
    learnerRows: [1, ucis.length],
  }));
  classes.forEach(({ ucis }, index) => {
    const rows = ucis.map((uci, place) => [`000${place + 1}`, uciOf(uci), `Learner ${uci}`, null, null, null]);
    put(book, trackers[index]?.sheet ?? '', [['Candidate', 'UCI', 'Name', 'C1', 'C2', 'C3'], ...rows]);
  });
  if (old !== undefined) {
    put(book, SHEET, [
      OLD,
      ...old.map(([uci, ...row]) => OLD.map((_, column) => [uciOf(String(uci)), ...row][column] ?? null)),
    ]);
    const [rows, columns] = [old.length + 1, OLD.length];
    book.apply([{ kind: 'add-table', sheet: SHEET, name: 'BTEC_Sittings', row: 0, column: 0, rows, columns }]);
  }
  return { book, trackers };
};

type Given = ReturnType<typeof bookOf>;

/** The classes as School reads them. */
export const classesIn = ({ book, trackers }: Given, unread: readonly Tracker[] = []): readonly SchoolClass[] => {
  const tables = book.keptTables();
  const sheets = trackers.map((tracker) => ({ tracker, snapshot: book.snapshot(tracker.sheet) }));
  return schoolClasses(sheets, { figures: readFigures(tables), tables }, unread).classes;
};

/** What the first learner's sittings of each class come to. */
export const outcomesIn = (given: Given): readonly (Outcome | undefined)[] =>
  classesIn(given).map(({ sittings: { ledgers, rules } }) => ledgers[0] && outcomeOf(ledgers[0].ledger, rules));

/** A certificate's total and grade, else the status. */
export const briefly = (outcome: Outcome | undefined): string =>
  outcome?.best === undefined ? String(outcome?.status) : `${outcome.best.total} ${outcome.best.grade}`;

const plannedFor = (
  { book, trackers }: Given,
  subject: string,
  lines: readonly (readonly string[])[],
  heading: string,
): ImportPlan => {
  const tracker = trackers.find((each) => each.subject === subject);
  if (tracker === undefined) throw new Error(`There is no class of ${subject}.`);
  const others = trackers.filter((each) => each.subject !== subject);
  const read = others.map((each) => ({
    tracker: each,
    learners: readTracker(each, book.snapshot(each.sheet)).learners,
  }));
  const held = book.sheetNames().includes(SHEET) ? sittingsTable(book.snapshot(SHEET)) : undefined;
  return importState({
    list: readList([
      ['UCI', 'Name', 'Series', 'Component', heading],
      ...lines.map(([uci = '', ...line]) => [uciOf(uci), ...line]),
    ]),
    tracker: trackerSheet(tracker, book.snapshot(tracker.sheet)),
    figures: readFigures(book.keptTables()),
    sheetNames: book.sheetNames(),
    answers: NO_ANSWERS,
    isElsewhere: learnersElsewhere(read, [])(subject),
    ...(held?.ok === true && { ledger: held.value }),
  }).plan;
};

/** Imports results into the class of a subject, as Import does: UCI, name, series, component, UMS. */
export const importInto = (
  given: Given,
  subject: string,
  lines: readonly (readonly string[])[],
  heading = 'UMS',
): ImportPlan => {
  const plan = plannedFor(given, subject, lines, heading);
  given.book.apply(plan.edits);
  return plan;
};

/** Rows of BTEC_Sittings as they stand: learner, component, series, UMS, subject. */
export const rowsOf = ({ book }: Given): readonly string[] => {
  const table = book.keptTables().find(({ name }) => name === 'BTEC_Sittings');
  const at = ['Learner', 'Subject', 'Component', 'Series', 'UMS'].map((name) => table?.headers.indexOf(name) ?? -1);
  return (table?.rows ?? []).map((row) =>
    at
      .map((column) => String(row[column] ?? '–'))
      .join(' ')
      .replace(/^99999N26000(\d)A/, 'U$1'),
  );
};
