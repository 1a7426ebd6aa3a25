import { plainSheet } from '../../../src/markbook/sheet/plainSheet';
import type { SchoolClass } from '../../../src/markbook/classes/schoolClass';
import { schoolClasses } from '../../../src/markbook/classes/schoolClasses';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable, TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { structureFor } from '../../../src/reference/specifications/structures';
import type { CellInput } from '../../../src/rules';
import { heldTable } from '../heldTable';

export const entriesTable = (rows: readonly (readonly CellInput[])[]): SheetTable =>
  heldTable('BTEC_Entries', ['Learner', 'Subject', 'Component', 'Series', 'Kind', 'Sent on', 'Sent by', 'Note'], rows);

/** Learner, component, series, UMS and claimed; then the subject where the table has that column. */
export const sittingsTable = (rows: readonly (readonly CellInput[])[], more: readonly string[] = []): SheetTable =>
  heldTable('BTEC_Sittings', ['Learner', 'Component', 'Series', 'UMS', 'Claimed', ...more], rows);

export const datesTable = (rows: readonly (readonly CellInput[])[]): SheetTable =>
  heldTable('BTEC_Dates', ['Series', 'What', 'To'], rows);

/** A tracker of a subject with candidate number, UCI, name, a mark and an assessor for each component. */
export const trackerFor = (subject: string, name = `${subject} · 11A`, more: Partial<Tracker> = {}): Tracker => {
  const { components } = structureFor(subject);
  return {
    id: name,
    name,
    subject,
    sheet: name,
    headerRows: [0, 0],
    learnerRows: [1, 1],
    columns: [
      { role: 'candidate-number', heading: 'Candidate', column: 0 },
      { role: 'uci', heading: 'UCI', column: 1 },
      { role: 'full-name', heading: 'Name', column: 2 },
      ...components.map((id, index) => ({ role: `mark ${id}` as const, heading: id, column: 3 + index })),
      ...components.map((id, index) => ({ role: `assessor ${id}` as const, heading: `By ${id}`, column: 6 + index })),
    ],
    series: {},
    ...more,
  };
};

/** Each learner's marks, and who assessed where that matters; numbers and names are made up. */
export type LearnerGiven = readonly CellInput[];

/** A class whose learners have the candidate numbers 0001, 0002 …, or from another on, and the keys U1, U2 … after the class's name. */
export const classOf = (
  tracker: Tracker,
  learners: readonly LearnerGiven[],
  tables: TablesSnapshot = [],
  firstNumber = 1,
): SchoolClass => {
  const heads = ['Candidate', 'UCI', 'Name', 'C1', 'C2', 'C3', 'By C1', 'By C2', 'By C3'];
  const { components } = structureFor(tracker.subject);
  const headings = [
    ...heads.slice(0, 3),
    ...components,
    ...Array.from({ length: 3 - components.length }, () => null),
    ...components.map((id) => `By ${id}`),
  ];
  const values = [
    headings,
    ...learners.map((cells, index): CellInput[] => [
      String(index + firstNumber).padStart(4, '0'),
      `${tracker.name} U${index + 1}`,
      `Learner ${index + firstNumber}`,
      ...cells,
    ]),
  ].map((row) => headings.map((_, column) => row[column] ?? null));
  const snapshot = plainSheet({
    name: tracker.sheet,
    values,
    formulas: values.map((row) => row.map((cell) => cell ?? '')),
    tables: [],
  });
  const sheet = { tracker: { ...tracker, learnerRows: [1, learners.length] as const }, snapshot };
  const [read] = schoolClasses([sheet], { figures: readFigures(tables), tables }, []).classes;
  if (read === undefined) throw new Error('The class has no scale.');
  return read;
};
