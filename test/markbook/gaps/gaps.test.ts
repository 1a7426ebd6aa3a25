import { describe, expect, it } from 'vitest';
import { gapColumns } from '../../../src/markbook/gaps/gapColumns';
import { gapGroups, type GapGroup } from '../../../src/markbook/gaps/gapGroups';
import { gapSentence, groupWords } from '../../../src/markbook/gaps/gapWords';
import { widestGap } from '../../../src/markbook/gaps/widestGap';
import { gradingSheet } from '../../../src/markbook/grades/gradingSheet';
import { asQualificationGrade, asUms, type GradeCode } from '../../../src/rules';
import { sheetOf, TRACKER } from '../grades/classOf';

interface Row {
  readonly group: string;
  readonly grade?: GradeCode;
}

const HEADINGS = ['Name', 'C1', 'C2', 'C3', 'PP', 'Comment'];

const sheetWith = (rows: readonly Row[]) =>
  gradingSheet(
    TRACKER,
    sheetOf([HEADINGS, ...rows.map(({ group }, index) => [`Learner ${index}`, 1, 1, 1, group, `Note ${index}`])]),
  );

const POINTS: Readonly<Partial<Record<GradeCode, number>>> = { L2M: 5, L1P: 1 };

const groupsOf = (rows: readonly Row[]): readonly GapGroup[] => {
  const sheet = sheetWith(rows);
  const learners = sheet.reading.learners.map((learner, index) => {
    const grade = rows[index]?.grade;
    const award = grade && { total: asUms(0), grade: asQualificationGrade(grade), points: POINTS[grade] ?? 0 };
    return { learner, results: {}, ...(award && { award }) };
  });
  return gapGroups(learners, sheet, 4);
};

const saidOf = (rows: readonly Row[]): string => gapSentence(groupsOf(rows), widestGap(groupsOf(rows)));

const times = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row);
const words = (rows: readonly Row[]): readonly string[] =>
  groupsOf(rows).map((group) => `${group.text}: ${groupWords(group)}`);

describe('gaps by a column', () => {
  it('are offered for columns with few different entries, never for names or marks', () => {
    const rows = [...times(6, { group: 'Yes' }), ...times(6, { group: 'No' })];
    expect(gapColumns(sheetWith(rows)).map(({ heading }) => heading)).toEqual(['PP']);
  });

  it('are told apart where two have the same heading', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`Learner ${index}`, 1, 1, 1, index % 2, index % 3]);
    const sheet = gradingSheet(TRACKER, sheetOf([['Name', 'C1', 'C2', 'C3', 'Group', 'Group'], ...rows]));
    expect(gapColumns(sheet).map(({ heading }) => heading)).toEqual(['Group (E)', 'Group (F)']);
  });

  it('tell the share at Level 2 Pass or above and the points of each group', () => {
    const rows = [
      ...times(3, { group: 'Yes', grade: 'L2M' }),
      ...times(2, { group: ' yes', grade: 'L1P' }),
      ...times(9, { group: 'No', grade: 'L2M' }),
      { group: 'No', grade: 'L1P' } as const,
    ];
    expect(words(rows)).toEqual(['No: 9 of 10 (90%), 4.60 points', 'Yes: 3 of 5 (60%), 3.40 points']);
    expect(saidOf(rows)).toBe(
      '“No” is 30 percentage points above “Yes” at Level 2 Pass or above, 1.20 points more on average.',
    );
  });

  it.each([
    [4, 'hidden'],
    [5, '5 of 5 (100%), 5.00 points'],
    [6, '6 of 6 (100%), 5.00 points'],
  ])('of %i graded learners: %s', (count, shown) => {
    const others = times(20, { group: 'No', grade: 'L2M' });
    const [, ofGroup] = groupsOf([...times(count, { group: 'Yes', grade: 'L2M' }), ...others]);
    expect(ofGroup && groupWords(ofGroup)).toBe(shown);
  });

  it('do not let a small group be worked out from the other one', () => {
    const rows = [...times(2, { group: 'Yes', grade: 'L2M' }), ...times(20, { group: 'No', grade: 'L2M' })];
    expect(words(rows)).toEqual(['No: hidden', 'Yes: hidden']);
    expect(saidOf(rows)).toBe(
      '“No” and “Yes” are hidden: fewer than 5 graded, or they would give away a group that is.',
    );
  });

  it('hide a third group where the hidden ones together are so few that the class’s grades would tell theirs', () => {
    const shown = times(6, { group: 'Third', grade: 'L2M' });
    const large = times(20, { group: 'Large', grade: 'L2M' });
    const few = (one: number, two: number) => [
      ...times(one, { group: 'One', grade: 'L2M' }),
      ...times(two, { group: 'Two', grade: 'L1P' }),
    ];
    const hidden = (rows: readonly Row[]) =>
      groupsOf(rows).flatMap(({ text, figures }) => (figures === undefined ? [text] : []));
    expect(hidden([...few(2, 2), ...shown, ...large])).toEqual(['One', 'Third', 'Two']);
    expect(hidden([...few(3, 2), ...shown, ...large])).toEqual(['One', 'Two']);
    expect(hidden([...few(1, 2)])).toEqual(['One', 'Two']);
  });

  it('have a widest gap only where two are shown, none where they are level, and points that may go the other way', () => {
    const group = (text: string, percent: number, averagePoints: number): GapGroup => ({
      text,
      figures: { graded: 10, atPass: percent / 10, percent, averagePoints },
    });
    expect(widestGap([group('A', 50, 3), { text: 'B' }])).toEqual({ code: 'not-two' });
    expect(widestGap([group('A', 50, 3), group('B', 50, 4)])).toEqual({ code: 'level' });
    const [low, high] = [group('A', 50, 3), group('B', 70, 2.5)];
    expect(widestGap([low, group('C', 60, 9), high])).toEqual({
      ...{ code: 'apart', above: high, below: low },
      ...{ percent: 20, points: -0.5 },
    });
    expect(gapSentence([low, high], widestGap([low, high]))).toBe(
      '“B” is 20 percentage points above “A” at Level 2 Pass or above, 0.50 points fewer on average.',
    );
  });

  it('count who is not graded in no group, and a blank cell as one of its own', () => {
    const rows = [
      ...times(6, { group: 'Yes', grade: 'L2M' }),
      ...times(5, { group: '', grade: 'L1P' }),
      ...times(3, { group: 'Yes' }),
    ];
    expect(words(rows)).toEqual(['Yes: 6 of 6 (100%), 5.00 points', ': 0 of 5 (0%), 1.00 points']);
  });
});
