import type {
  DraftProblem,
  FoundTracker,
  LaterColumn,
  MarkCounts,
  Tracker,
  TrackerChange,
} from '../../../markbook/tracker';
import { counted, inFigures, listed } from '../../../markbook/wording';
import { columnLetters } from './columnLetters';
import { roleWords } from './roleWords';

const placeOf = ({ sheet, table }: FoundTracker): string =>
  table === undefined ? `on the sheet ${sheet}` : `in the table ${table}${table === sheet ? '' : ` on ${sheet}`}`;

/** What was found, in a sentence about this class. */
export const foundSentence = (found: FoundTracker): string => {
  const marks = found.marks.length === 0 ? 'no marks yet' : `marks for ${listed(found.marks)}`;
  return `${counted(found.learners, 'learner')} ${placeOf(found)}, with ${marks}.`;
};

/** Why nothing was found, where a sheet lies on its side. */
export const onItsSideWords = (sheet: string): string =>
  `On the sheet ${sheet} the learners stand beside each other. A tracker has a row for each learner: copy it and paste it on a new sheet with Paste Special, Transpose. Then look again.`;

/** How a candidate is named in a list to choose from. */
export const candidateWords = (found: FoundTracker): string =>
  `${found.table === undefined ? found.sheet : `${found.table} (table${found.table === found.sheet ? '' : ` on ${found.sheet}`})`}: ${counted(found.learners, 'learner')}${found.isSheetHidden ? ', hidden sheet' : ''}`;

/** What is special about a candidate, each a sentence. */
export const foundNotes = ({
  leftOut,
  leavers,
  table,
  hiddenLearners,
  columns,
  isProtected,
  headerRows,
}: FoundTracker): readonly string[] => {
  const hidden = columns.filter(({ isHidden, role }) => isHidden && role !== undefined).length;
  return [
    ...(leftOut.length === 0
      ? []
      : [
          `${leftOut.length === 1 ? 'Row' : 'Rows'} ${listed(leftOut.slice(0, 6).map((row) => String(row + 1)))}${leftOut.length > 6 ? ' and more' : ''} left out: totals, headings or titles.`,
        ]),
    ...(leavers === undefined
      ? []
      : [
          `Have ${leavers.below === 1 ? 'the learner' : `the ${inFigures(leavers.below)} learners`} below row ${leavers.row + 1} left? They are read as learners of this class. If they have, ${table === undefined ? 'set the last row above it, in Rows and name' : 'take them out of the table'}.`,
        ]),
    ...(hiddenLearners === 0 ? [] : [`${counted(hiddenLearners, 'learner')} in hidden rows are included.`]),
    ...(hidden === 0 ? [] : [`${hidden} of the columns ${hidden === 1 ? 'is' : 'are'} hidden on the sheet.`]),
    ...(headerRows[0] === headerRows[1]
      ? []
      : [`Headings stand in rows ${headerRows[0] + 1} to ${headerRows[1] + 1}.`]),
    ...(isProtected
      ? ['The sheet is protected: it can be read, but grades can’t be written until it is unprotected.']
      : []),
  ];
};

/** How far a component is marked: `C1: 29 marked, 1 absent, 2 blank`. */
export const countsInWords = ({ component, marked, absent, blank, unreadable }: MarkCounts): string =>
  [
    `${component}: ${inFigures(marked)} marked`,
    ...(absent === 0 ? [] : [`${inFigures(absent)} absent`]),
    ...(blank === 0 ? [] : [`${inFigures(blank)} blank`]),
    ...(unreadable === 0 ? [] : [`${inFigures(unreadable)} can’t be read`]),
  ].join(', ');

/** What keeps a choice from being kept, and what to do. */
export const draftProblemWords = (problem: DraftProblem): string => {
  switch (problem.code) {
    case 'no-subject':
      return 'Choose the subject.';
    case 'no-names':
      return 'Choose a column that tells the learners apart: candidate number, UCI, ULN or name.';
    case 'no-learners':
      return 'No learners stand below these headings. Change the rows.';
    case 'role-twice':
      return `${roleWords(problem.role)} is chosen for columns ${listed(problem.columns.map(columnLetters))}. Choose one of them.`;
  }
};

/** Sheets that can be set up along with a class. */
export const sistersWords = (sisters: readonly FoundTracker[]): string =>
  `Set up ${listed(sisters.map(({ sheet, table }) => table ?? sheet))} in the same way: the headings are the same. Together they count as one cohort.`;

/** That a sheet is laid out like a class that is set up. */
export const likeWords = ({ name }: Pick<Tracker, 'name'>): string =>
  `The headings are those of ${name}: its columns are chosen here too.`;

/** A column of marks that the tracker does not use yet. */
export const laterWords = ({ component, proposed: { column, heading, why } }: LaterColumn): string =>
  `Column ${columnLetters(column)}, “${heading}”, seems to hold the marks of ${component}: ${why}.`;

/** What is no longer as it was remembered. */
export const changeWords = (change: TrackerChange): string => {
  switch (change.code) {
    case 'table-gone':
      return `The table ${change.table} is gone.`;
    case 'table-renamed':
      return `The table ${change.table} is now called ${change.now}.`;
    case 'headings-gone':
      return 'Its headings are no longer on the sheet.';
    case 'headings-moved':
      return `Its headings moved from row ${change.from + 1} to row ${change.to + 1}.`;
    case 'column-moved':
      return `“${change.heading}” moved from column ${columnLetters(change.from)} to ${columnLetters(change.to)}.`;
    case 'column-renamed':
      return `Column ${columnLetters(change.column)}, “${change.heading}” (${roleWords(change.role)}), is now “${change.now}”. It is not read until you say so.`;
    case 'column-unclear':
      return `Several columns are now called “${change.heading}” (${roleWords(change.role)}). None is read.`;
    case 'column-gone':
      return `“${change.heading}” (${roleWords(change.role)}) is gone.`;
  }
};
