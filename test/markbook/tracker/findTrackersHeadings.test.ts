import { describe, expect, it } from 'vitest';
import { firstTracker, rolesOf } from './sheets';

describe('headings as schools write them', () => {
  it.each<[string[], string[]]>([
    [
      ['Exam Number', 'Legal Surname', 'Legal Forename', 'Reg Group', 'Comp 1', 'Comp 2', 'Comp 3'],
      ['candidate-number', 'surname', 'forename', 'form', 'mark C1', 'mark C2', 'mark C3'],
    ],
    [
      ['Candidate\nNumber', 'Student', 'Teaching Group', 'PSA1', 'PSA 2', 'Exam'],
      ['candidate-number', 'full-name', 'class', 'mark C1', 'mark C2', 'mark C3'],
    ],
    [
      ['Unique Learner Number', 'Last name', 'First name', 'Component 1 mark', 'Component 1 UMS', 'Component 1 Grade'],
      ['uln', 'surname', 'forename', 'mark C1', 'ums C1', 'grade C1'],
    ],
    [
      ['Name', 'C1 Mock', 'C1 raw', 'C1 assessor', 'C1 sample', 'Total UMS'],
      ['full-name', 'mock C1', 'mark C1', 'assessor C1', 'ticked C1', 'total'],
    ],
    [
      ['Pupil name', 'Component One', 'Component Two', 'External', 'Overall grade', 'Points'],
      ['full-name', 'mark C1', 'mark C2', 'mark C3', 'grade', 'points'],
    ],
  ])('%j', (headings, roles) => {
    expect(rolesOf(firstTracker([headings, headings.map(() => null), headings.map(() => null)]))).toEqual(roles);
  });
  it.each<[string, [string, string, string], string]>([
    ['entry codes of most subjects follow the numbers', ['BIT01', 'BIT02 mark', 'BIT03W'], 'C1 sure, C2 sure, C3 sure'],
    [
      'in Construction BCB03 is Component 1, and which internals the others are is a guess',
      ['BCB01', 'BCB02', 'BCB03'],
      'C2 a guess, C3 a guess, C1 sure',
    ],
    ['Art and Design Practice has no third', ['BAD01', 'BAD02', 'BAD03'], 'C1 sure, C2 sure, none likely'],
  ])('%s', (_, codes, expected) => {
    const found = firstTracker([
      ['Name', ...codes],
      ['Ash', 20, 21, 22],
      ['Birch', 23, 24, 25],
    ]);
    const roles = found?.columns.slice(1).map(({ role, confidence }) => `${role?.slice(5) ?? 'none'} ${confidence}`);
    expect(roles?.join(', ')).toBe(expected);
    expect(found?.subject?.why).toBe('the entry codes in its headings');
  });
  it('set assignments are the internals: in Construction their numbers are no components, and Exam is Component 1', () => {
    const rows = [
      ['Name', 'PSA 1', 'Assignment 2', 'Exam', 'Internal 1 UMS'],
      ['Ash', 20, 21, 22, 23],
    ];
    const roles = (name: string) =>
      firstTracker(rows, { name })
        ?.columns.slice(1)
        .map(({ role, confidence }) => `${role ?? 'none'} ${confidence}`);
    expect(roles('11A DIT')).toEqual(['mark C1 likely', 'mark C2 likely', 'mark C3 likely', 'ums C1 likely']);
    expect(roles('11A CON')).toEqual(['mark C2 a guess', 'mark C3 a guess', 'mark C1 likely', 'ums C2 likely']);
  });
  it.each(['C1 target', 'C1 date', 'C1 %', 'C1 retake', 'UPN', 'SEN', 'Year group', 'Total raw'])(
    '%s is left alone',
    (heading) => {
      expect(
        rolesOf(
          firstTracker([
            ['Name', 'C2', heading],
            ['Ash', 20, 'x'],
          ]),
        )[2],
      ).toBeUndefined();
    },
  );
  it('Raw, UMS and Grade below group headings that are not merged belong to the group on their left', () => {
    const rows = [
      ['Name', 'Component 1', null, null, 'Component 2', null, null],
      [null, 'Raw', 'UMS', 'Grade', 'Raw', 'UMS', 'Grade'],
      ['Ash, Ann', 30, 45, 'L1D', 31, 47, 'L1D'],
    ];
    const found = firstTracker(rows);
    expect(found?.headerRows).toEqual([0, 1]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', 'ums C1', 'grade C1', 'mark C2', 'ums C2', 'grade C2']);
  });
  it('marks that name no component are taken in order, as a guess', () => {
    const found = firstTracker([
      ['Name', 'Mark', 'Mark', 'Mark'],
      ['Ash', 1, 2, 3],
    ]);
    expect(found?.columns.slice(1).map(({ role, confidence, alike }) => [role, confidence, alike])).toEqual([
      ['mark C1', 'a guess', [0, 3]],
      ['mark C2', 'a guess', [1, 3]],
      ['mark C3', 'a guess', [2, 3]],
    ]);
  });
});

describe('headings in three rows', () => {
  it('are joined: the learners by the lowest, the components by the highest', () => {
    const found = firstTracker([
      ['BTEC DIT'],
      [null, null, 'Component 1', null, 'Component 2', null],
      [null, null, 'Internal', null, 'Internal', null],
      ['Cand No', 'Name', 'Mark', 'Grade', 'Mark', 'Grade'],
      ['0101', 'Abara Aisha', 30, 'L2P', 41, 'L2M'],
      ['0103', 'Cole Will', 31, 'L2P', 40, 'L2M'],
    ]);
    expect(rolesOf(found)).toEqual(['candidate-number', 'full-name', 'mark C1', 'grade C1', 'mark C2', 'grade C2']);
    expect([found?.headerRows, found?.learners]).toEqual([[1, 3], 2]);
  });
});

it('numbers under “Moderated” and under a teacher’s name are marks that may be meant, never ticks or names', () => {
  const found = firstTracker([
    ['Name', 'C1 raw', 'C1 moderated', 'C2 moderated', 'C3 teacher A', 'C3 agreed mark'],
    ['Abara Aisha', 30, 31, 40, 20, 21],
    ['Cole Will', 32, 30, 44, 22, 23],
  ]);
  expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, 'mark C2', undefined, 'mark C3']);
  expect(found?.columns[3]?.confidence).toBe('a guess');
});
