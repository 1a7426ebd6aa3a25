import { classResults, type ClassResults } from '../../../src/markbook/results/classResults';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import type { Figures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { POINTS } from '../../../src/reference/points/points';
import { sittingRulesFor } from '../../../src/reference/policies/sittingRules';
import { SCALE } from '../../usualScale';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import type { CellInput } from '../../../src/rules';
import { heldTable } from '../heldTable';
import { sheetOf, TRACKER } from '../grades/classOf';
import { FIGURES } from '../mocks/mockClass';

const TRACKER_WITH_KEY: Tracker = {
  ...TRACKER,
  columns: [...TRACKER.columns, { role: 'candidate-number', heading: 'No', column: 4 }],
  series: {},
};

type Rows = readonly (readonly CellInput[])[];

const tableOf = (name: string, headers: readonly string[], rows: Rows): SheetTable =>
  heldTable(
    name,
    headers,
    rows.map((row) => headers.map((_, index) => row[index] ?? null)),
  );

/** Tables made before the column Subject end with Note. */
const SITTINGS = ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note', 'Subject'];

/** The columns of BTEC_Moderation that Results read, and after them the mark that was sent. */
export const MODERATION = ['Learner', 'Component', 'Series', 'Amended', 'Mark'] as const;

const SUBJECT = SUBJECTS.find(({ code }) => code === 'DIT');
if (SUBJECT === undefined) throw new Error('DIT is a subject.');
const RULES = sittingRulesFor(SUBJECT, SCALE);

/** A class's results from rows of its sheet (name, C1, C2, C3, number) and rows of the add-in's tables, as headed there. */
export const resultsOf = (
  learners: Rows,
  sittings: Rows,
  more: {
    readonly moderation?: Rows;
    readonly series?: Tracker['series'];
    readonly figures?: Figures;
    readonly isElsewhere?: (learner: string) => boolean;
    readonly isInOtherClass?: (learner: string) => boolean;
  } = {},
): ClassResults => {
  const {
    moderation = [],
    series = {},
    figures = FIGURES,
    isElsewhere = () => false,
    isInOtherClass = () => false,
  } = more;
  const sheet = sheetOf([['Name', 'C1', 'C2', 'C3', 'No'], ...learners]);
  const tables = [
    tableOf('BTEC_Sittings', SITTINGS.slice(0, Math.max(8, ...sittings.map(({ length }) => length))), sittings),
    tableOf('BTEC_Moderation', MODERATION, moderation),
  ];
  return classResults(readTracker(TRACKER_WITH_KEY, sheet), tables, {
    figures,
    live: series,
    scale: SCALE,
    rules: RULES,
    points: POINTS,
    ...{ isElsewhere, isInOtherClass },
  });
};
