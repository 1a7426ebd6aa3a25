import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/rules';
import type { FoundTracker } from '../../../src/markbook/tracker/proposal';
import { firstTracker, rolesOf } from './sheets';

describe('what stands below', () => {
  it('UCIs with right check letters are sure without a heading', () => {
    const found = firstTracker([
      ['Name', 'C1', 'Ref'],
      ['Ash', 30, '681990012058G'],
      ['Birch', 31, '689990980001D'],
    ]);
    expect(found?.columns[2]).toMatchObject({ role: 'uci', confidence: 'sure' });
  });
  it('grades below C1 make it the grade, marks above 60 make it a guess', () => {
    const found = firstTracker([
      ['Name', 'C1', 'C2', 'C3'],
      ['Ash', 'L2P', 60, 61],
      ['Birch', 'L1D', 0, 3],
    ]);
    expect(found?.columns.slice(1).map(({ role, confidence }) => [role, confidence])).toEqual([
      ['grade C1', 'likely'],
      ['mark C2', 'sure'],
      ['mark C3', 'a guess'],
    ]);
  });
  it('a column that only mentions a component is no mark, whichever stands first', () => {
    const rows = [1, 2, 3].map((effort) => ['Abara Aisha', effort, 30 + effort, 40, effort]);
    const found = firstTracker([['Name', 'C1 effort', 'C1', 'C1 target mark', 'Exam room'], ...rows]);
    expect(rolesOf(found)).toEqual(['full-name', undefined, 'mark C1', undefined, undefined]);
    expect(found?.columns[2]?.confidence).toBe('sure');
  });
  it('a moderated mark is a mark, never ticks: the mark itself goes before it, and is not sure', () => {
    const found = firstTracker([
      ['Name', 'C1 mark', 'C1 moderated mark', 'C2 moderated mark', 'C2 moderated'],
      ['Abara Aisha', 30, 31, 40, '✓'],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, 'mark C2', 'ticked C2']);
    expect(found?.columns.map(({ confidence }) => confidence)).toEqual(['sure', 'likely', 'a guess', 'sure', 'sure']);
    expect(found?.columns[1]?.why).toBe('heading “C1 mark”, marks 30 to 30 below; “C1 moderated mark” could be it too');
  });
  it('a mark beside that of a resubmission is not sure', () => {
    const found = firstTracker([
      ['Name', 'C1', 'C1 resub', 'C2 attempt 1', 'C2 attempt 2'],
      ['Abara Aisha', 30, 31, 40, 41],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, undefined, undefined]);
    expect(found?.columns[1]?.why).toContain('“C1 resub” could be it too');
  });
  it('of two columns that could be a mark just as well neither is taken', () => {
    const found = firstTracker([
      ['Name', 'C1', 'C1 mark'],
      ['Abara Aisha', 30, 31],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', undefined, undefined]);
    expect(found?.columns[1]?.why).toBe('“C1 mark” could be it just as well: choose one');
    expect(found?.columns.map(({ examples }) => examples)).toEqual([undefined, ['30'], ['31']]);
  });
  it('one number in every row is a maximum rather than marks', () => {
    const rows = ['Abara Aisha', 'Cole Will', 'Eze Olive'].map((name, row) => [name, 60, 30 + row]);
    expect(rolesOf(firstTracker([['Name', 'C1 /60', 'C1 mark'], ...rows]))).toEqual([
      'full-name',
      undefined,
      'mark C1',
    ]);
    expect(firstTracker([['Name', 'C1'], ...rows.map((row) => row.slice(0, 2))])?.columns[1]?.confidence).toBe(
      'a guess',
    );
  });
  it('of a mark and a moderated one that nobody has yet the mark keeps it', () => {
    const found = firstTracker([
      ['Name', 'C1', 'C1 moderated mark'],
      ['Ash', 30, null],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined]);
  });
});

it('the name of a class by itself between its learners is a title', () => {
  const found = firstTracker([
    ['Cand No', 'Name', 'C1'],
    ['11A', null, null],
    ['0101', 'Abara Aisha', 30],
    ['11B/It1', null, null],
    ['0103', 'Cole Will', 31],
  ]);
  expect([found?.learners, found?.leftOut]).toEqual([2, [1, 3]]);
});

describe('rows', () => {
  const headings = ['Cand No', 'Name', 'C1'];
  it('totals, headings again, maxima and blank rows between learners are no learners', () => {
    const rows = [
      headings,
      ['Max', null, 60],
      ['0001', 'ASH: Ann', 30],
      [null, null, null],
      headings,
      ['0002', 'MEAN: Max', 31],
      [null, 'Average', '=AVERAGE(C3:C6)'],
      [null, 'Number sat', '=COUNT(C3:C6)'],
    ];
    expect(firstTracker(rows)).toMatchObject({ learners: 2, learnerRows: [2, 5], leftOut: [1, 4, 6, 7] });
  });
  it('hidden rows count, hidden columns are said to be hidden', () => {
    const found = firstTracker([headings, ['0001', 'Ash', 1], ['0002', 'Birch', 2]], {
      hiddenRows: [2],
      hiddenColumns: [2],
    });
    expect([found?.learners, found?.hiddenLearners, found?.columns[2]?.isHidden]).toEqual([2, 1, true]);
  });
  it('after three blank rows something else begins', () => {
    const rows = [headings, ['0001', 'Ash', 1], [null], [null], [null], ['0009', 'Key', 2]];
    expect(firstTracker(rows)?.learners).toBe(1);
  });
});

describe('two lists of learners beside each other', () => {
  const rows = (second: string) => [
    ['Name', 'C1', null, 'Form', 'Name', second],
    ['Abara Aisha', 31, null, '11D', 'Dhillon Dev', 28],
    ['Cole Will', 40, null, '11D', 'Eze Olive', 51],
    ['Grzelak Grace', 20, null, '11D', second === 'C1' ? 'Tran Lukasz' : null, 36],
  ];

  it.each(['C1', 'C2'])('the marks of the second (%s) are nobody’s of the first', (second) => {
    const found = firstTracker(rows(second));
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, undefined, undefined, undefined]);
    expect(found?.columns.at(-1)).toMatchObject({
      heading: second,
      why: 'of another list of learners beside this one',
    });
  });

  it('names that stand again are of the same learners', () => {
    const again = rows('C2').map(([name, c1, , form, , c2]) => [name ?? null, c1 ?? null, null, form, name, c2]);
    expect(rolesOf(firstTracker(again as CellInput[][]))).toEqual([
      'full-name',
      'mark C1',
      undefined,
      'form',
      undefined,
      'mark C2',
    ]);
  });
});

describe('rows that are about the marks', () => {
  const withRow = (row: readonly CellInput[]): FoundTracker | undefined =>
    firstTracker([
      ['Cand No', 'Surname', 'Forename', 'C1'],
      ['0101', 'Abara', 'Aisha', 31],
      ['0103', 'Cole', 'Will', 40],
      row,
    ]);

  it.each<readonly CellInput[][]>([
    [['L2M', null, null, 36]],
    [[null, 'L2P', 'boundary', 30]],
    [[null, null, 'Boundaries', 30]],
    [['Grade boundaries', 'Pass', 'Merit', 30]],
    [[null, 'Marks out of', null, 60]],
    [['Out of 60', null, null, 60]],
    [[null, null, 'Weighting', 30]],
    [['Level 2 Distinction', null, null, 40]],
    [['Key', 'X = absent', null, null]],
  ])('%s is no learner', (row) => {
    expect([withRow(row)?.learners, withRow(row)?.leftOut]).toEqual([2, [3]]);
  });

  it.each<readonly CellInput[][]>([
    [['0104', 'U', 'Win', 30]],
    [[null, 'U', 'Win', 30]],
    [['TBC', 'Key', 'Alicia', 30]],
    [[null, 'Outhwaite', 'Max', 30]],
    [[null, '=1+1', null, 30]],
  ])('%s is one', (row) => {
    expect(withRow(row)?.learners).toBe(3);
  });
});
