import { describe, expect, it } from 'vitest';
import { importState } from '../../../src/markbook/import/importState';
import { withColumnRole } from '../../../src/markbook/import/list/readList';
import { NO_ANSWERS } from '../../../src/markbook/import/answers';
import type { CellEntry } from '../../../src/markbook/edits/edit';
import type { TrackerSheet } from '../../../src/markbook/import/plan/trackerSheet';
import { listOf, tableOfOne, workedMarksTable } from './threeLists';

const TARGET = 10;
const OWN_ROW = '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")';

const withTarget = withColumnRole(
  listOf('UCI,Surname,Forename,C1,C2,Target\n123450240198X,Alpha,Zed,30,31,L2P\n123450240199V,Beta,Yan,32,33,L2P\n'),
  5,
  'same-heading',
);
const withoutTarget = listOf(
  'UCI,Surname,Forename,C1,C2\n123450240198X,Alpha,Zed,30,31\n123450240199V,Beta,Yan,32,33\n',
);

/** What the rows of two new learners get in the column, by row. */
const added = (tracker: TrackerSheet, list = withoutTarget): Readonly<Record<number, CellEntry>> => {
  const given = { list, tracker, sheetNames: ['Marks'], isElsewhere: () => false, answers: NO_ANSWERS };
  const who = new Map(importState(given).matches.map(({ listed }) => [listed.id, { kind: 'new' } as const]));
  const { plan } = importState({ ...given, answers: { ...NO_ANSWERS, who } });
  return Object.fromEntries(
    plan.edits.flatMap((edit) =>
      edit.kind === 'cells' && edit.column === TARGET
        ? edit.after.map(([entry = null], down) => [edit.row + down, entry] as const)
        : [],
    ),
  );
};

const formula = (text: string): CellEntry => ({ kind: 'formula', formula: text });

describe('the row of a new learner', () => {
  it('gets the formula that the class has', () => {
    expect(added(workedMarksTable(() => OWN_ROW))).toEqual({ 33: formula(OWN_ROW), 34: formula(OWN_ROW) });
  });

  it('gets it for its own row', () => {
    expect(added(workedMarksTable((row) => `=H${row + 1}*2`))).toEqual({
      33: formula('=H34*2'),
      34: formula('=H35*2'),
    });
  });

  it('gets it also where a few learners have something typed instead', () => {
    expect(added(workedMarksTable((row) => (row < 4 ? 45 : OWN_ROW)))).toEqual({
      33: formula(OWN_ROW),
      34: formula(OWN_ROW),
    });
  });

  it.each<[string, (row: number) => string | number]>([
    ['half of the learners have none', (row) => (row % 2 === 0 ? OWN_ROW : 45)],
    ['one learner has another', (row) => (row === 9 ? '=1+1' : OWN_ROW)],
    ['each takes from the row above', (row) => `=K${row}+1`],
    ['one formula fills the column by itself', (row) => (row === 1 ? '=BTEC.UMS(Marks[C1],"DIT","C1")' : 45)],
  ])('gets none where %s', (_where, entry) => {
    expect(added(workedMarksTable(entry))).toEqual({});
  });

  it.each([
    ['of its own row', '=H2*2', { 2: formula('=H3*2'), 3: formula('=H4*2') }],
    ['of the table', OWN_ROW, { 2: formula(OWN_ROW), 3: formula(OWN_ROW) }],
    ['that is fixed', '=H2*$Z$9', { 2: formula('=H3*$Z$9'), 3: formula('=H4*$Z$9') }],
    ['of the row above', '=H1+1', {}],
    ['of another sheet', '=Roll!B2', {}],
    ['of another sheet, in a range', "='The roll'!B2:B9", {}],
  ])('gets the formula of a class of one only where it takes from a cell %s', (_where, entry, wanted) => {
    expect(added(tableOfOne(entry))).toEqual(wanted);
  });

  it('gets what the list brings for it instead', () => {
    expect(
      added(
        workedMarksTable(() => OWN_ROW),
        withTarget,
      ),
    ).toEqual({ 33: 'L2P', 34: 'L2P' });
  });
});
