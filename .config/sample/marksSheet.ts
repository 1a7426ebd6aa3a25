import type { CellInput } from '../../src/rules';
import { LEARNERS, SAMPLE_COMPONENTS, type SampleLearner } from './learners';
import type { SampleBook } from './sampleBook';

export const MARKS_SHEET = 'Marks';

/** The columns that a teacher types, by their headings. */
const TYPED: readonly (readonly [heading: string, cell: (learner: SampleLearner) => CellInput])[] = [
  ['Candidate', ({ candidate }) => candidate],
  ['UCI', ({ uci }) => uci],
  ['Learner', ({ name }) => name],
  ['Class', ({ className }) => className],
  ['C1 mark', ({ marks }) => marks.C1],
  ['C2 mark', ({ marks }) => marks.C2],
  ['C3 mark', ({ marks }) => marks.C3],
  ['C3 mock', ({ mock }) => mock],
  ['Target', ({ target }) => target],
];

/** Where the marks and the mock stand among them: the cells to type into. */
export const MARK_COLUMNS = { first: 4, count: SAMPLE_COMPONENTS.length + 1 } as const;

/** The class as its teacher typed it, before the add-in has done anything: a table of learners and marks. */
export const typeMarks = (book: SampleBook): void => {
  const lines: readonly (readonly CellInput[])[] = [
    TYPED.map(([heading]) => heading),
    ...LEARNERS.map((learner) => TYPED.map(([, cell]) => cell(learner))),
  ];
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) book.put(MARKS_SHEET, row, column, { value, format: 'General' });
    });
  });
  book.apply([
    {
      kind: 'add-table',
      sheet: MARKS_SHEET,
      name: 'Marks',
      row: 0,
      column: 0,
      rows: lines.length,
      columns: TYPED.length,
    },
  ]);
};
