import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/rules';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import type { FoundTracker } from '../../../src/markbook/tracker/proposal';
import { sheetOf, sheetsOfFile } from './sheets';

const rolesOf = (found: FoundTracker | undefined): (string | undefined)[] =>
  (found?.columns ?? []).map(({ role }) => role);

const first = (...given: Parameters<typeof sheetOf>): FoundTracker | undefined => findTrackers([sheetOf(...given)])[0];

describe('the hand-made sheet of the plain tracker', () => {
  const found = findTrackers(sheetsOfFile('tracker-plain.xlsx')).find(({ sheet }) => sheet === '11B DIT');

  it('is found below its title, with two heading rows, 32 learners and two rows of totals left out', () => {
    expect(found).toMatchObject({ headerRows: [3, 4], learnerRows: [5, 36], learners: 32, leftOut: [37, 38] });
  });
  it('has a role for every column but the spacer and the sensitive one', () => {
    expect(rolesOf(found)).toEqual([
      'candidate-number',
      'full-name',
      'form',
      undefined,
      undefined,
      'mark C1',
      'mark C2',
      'mark C3',
      'target',
      'notes',
    ]);
  });
  it('is of DIT, sure from its name', () => {
    expect(found?.subject).toEqual({ subject: 'DIT', confidence: 'sure', why: 'the sheet’s name' });
  });
  it('joins merged group headings with those below', () => {
    expect(found?.columns[6]?.heading).toBe('Internal C2 /60');
  });
});

describe('tables', () => {
  it('of the graded tracker are told apart from the add-in’s own, and its formulas by what they work out', () => {
    const found = findTrackers(sheetsOfFile('tracker-graded.xlsx'));
    expect(found.map(({ table }) => table)).toEqual(['Marks']);
    expect(rolesOf(found[0]).slice(10)).toEqual(['target', 'ums C1', 'ums C2', 'ums C3', 'total', 'grade', undefined]);
    expect(found[0]?.subject).toEqual({ subject: 'DIT', confidence: 'sure', why: 'the formulas in it' });
  });
  it('end above their totals row', () => {
    const rows = [
      ['Cand No', 'Surname', 'C1'],
      ['0001', 'Ash', 30],
      ['0002', 'Birch', 31],
      ['Total', null, 61],
    ];
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    expect(first(rows, { tables: [{ name: 'Class', area, hasTotals: true }] })?.learners).toBe(2);
  });
  it('named BTEC_ are never trackers', () => {
    const rows = [
      ['Learner', 'C1', 'C2'],
      ['Ash', 30, 31],
    ];
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    expect(findTrackers([sheetOf(rows, { tables: [{ name: 'BTEC_Sittings', area, hasTotals: false }] })])).toEqual([]);
  });
});

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
    expect(rolesOf(first([headings, headings.map(() => null), headings.map(() => null)]))).toEqual(roles);
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
    const found = first([
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
      first(rows, { name })
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
          first([
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
    const found = first(rows);
    expect(found?.headerRows).toEqual([0, 1]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', 'ums C1', 'grade C1', 'mark C2', 'ums C2', 'grade C2']);
  });
  it('marks that name no component are taken in order, as a guess', () => {
    const found = first([
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

describe('what stands below', () => {
  it('UCIs with right check letters are sure without a heading', () => {
    const found = first([
      ['Name', 'C1', 'Ref'],
      ['Ash', 30, '681990012058G'],
      ['Birch', 31, '689990980001D'],
    ]);
    expect(found?.columns[2]).toMatchObject({ role: 'uci', confidence: 'sure' });
  });
  it('grades below C1 make it the grade, marks above 60 make it a guess', () => {
    const found = first([
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
    const found = first([['Name', 'C1 effort', 'C1', 'C1 target mark', 'Exam room'], ...rows]);
    expect(rolesOf(found)).toEqual(['full-name', undefined, 'mark C1', undefined, undefined]);
    expect(found?.columns[2]?.confidence).toBe('sure');
  });
  it('a moderated mark is a mark, never ticks: the mark itself goes before it, and is not sure', () => {
    const found = first([
      ['Name', 'C1 mark', 'C1 moderated mark', 'C2 moderated mark', 'C2 moderated'],
      ['Abara Aisha', 30, 31, 40, '✓'],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, 'mark C2', 'ticked C2']);
    expect(found?.columns.map(({ confidence }) => confidence)).toEqual(['sure', 'likely', 'a guess', 'sure', 'sure']);
    expect(found?.columns[1]?.why).toBe('heading “C1 mark”, marks 30 to 30 below; “C1 moderated mark” could be it too');
  });
  it('a mark beside that of a resubmission is not sure', () => {
    const found = first([
      ['Name', 'C1', 'C1 resub', 'C2 attempt 1', 'C2 attempt 2'],
      ['Abara Aisha', 30, 31, 40, 41],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, undefined, undefined]);
    expect(found?.columns[1]?.why).toContain('“C1 resub” could be it too');
  });
  it('of two columns that could be a mark just as well neither is taken', () => {
    const found = first([
      ['Name', 'C1', 'C1 mark'],
      ['Abara Aisha', 30, 31],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', undefined, undefined]);
    expect(found?.columns[1]?.why).toBe('“C1 mark” could be it just as well: choose one');
    expect(found?.columns.map(({ examples }) => examples)).toEqual([undefined, ['30'], ['31']]);
  });
  it('one number in every row is a maximum rather than marks', () => {
    const rows = ['Abara Aisha', 'Cole Will', 'Eze Olive'].map((name, row) => [name, 60, 30 + row]);
    expect(rolesOf(first([['Name', 'C1 /60', 'C1 mark'], ...rows]))).toEqual(['full-name', undefined, 'mark C1']);
    expect(first([['Name', 'C1'], ...rows.map((row) => row.slice(0, 2))])?.columns[1]?.confidence).toBe('a guess');
  });
  it('of a mark and a moderated one that nobody has yet the mark keeps it', () => {
    const found = first([
      ['Name', 'C1', 'C1 moderated mark'],
      ['Ash', 30, null],
    ]);
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined]);
  });
});

describe('headings in three rows', () => {
  it('are joined: the learners by the lowest, the components by the highest', () => {
    const found = first([
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
  const found = first([
    ['Name', 'C1 raw', 'C1 moderated', 'C2 moderated', 'C3 teacher A', 'C3 agreed mark'],
    ['Abara Aisha', 30, 31, 40, 20, 21],
    ['Cole Will', 32, 30, 44, 22, 23],
  ]);
  expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, 'mark C2', undefined, 'mark C3']);
  expect(found?.columns[3]?.confidence).toBe('a guess');
});

it('the name of a class by itself between its learners is a title', () => {
  const found = first([
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
    expect(first(rows)).toMatchObject({ learners: 2, learnerRows: [2, 5], leftOut: [1, 4, 6, 7] });
  });
  it('hidden rows count, hidden columns are said to be hidden', () => {
    const found = first([headings, ['0001', 'Ash', 1], ['0002', 'Birch', 2]], { hiddenRows: [2], hiddenColumns: [2] });
    expect([found?.learners, found?.hiddenLearners, found?.columns[2]?.isHidden]).toEqual([2, 1, true]);
  });
  it('after three blank rows something else begins', () => {
    const rows = [headings, ['0001', 'Ash', 1], [null], [null], [null], ['0009', 'Key', 2]];
    expect(first(rows)?.learners).toBe(1);
  });
});

it('a sheet without learners holds no tracker', () => {
  const rows = [
    ['Grade', 'Count'],
    ['L2D', 3],
    ['Component', 'C1'],
    ['Series', '2024-06'],
  ];
  expect(findTrackers([sheetOf(rows), sheetOf([])])).toEqual([]);
});

it('a tracker of 5,000 learners is found', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [String(row).padStart(4, '0'), `Name ${row}`, row % 61]);
  expect(first([['Cand No', 'Name', 'C1'], ...rows])?.learners).toBe(5000);
});

describe('two lists of learners beside each other', () => {
  const rows = (second: string) => [
    ['Name', 'C1', null, 'Form', 'Name', second],
    ['Abara Aisha', 31, null, '11D', 'Dhillon Dev', 28],
    ['Cole Will', 40, null, '11D', 'Eze Olive', 51],
    ['Grzelak Grace', 20, null, '11D', second === 'C1' ? 'Tran Lukasz' : null, 36],
  ];

  it.each(['C1', 'C2'])('the marks of the second (%s) are nobody’s of the first', (second) => {
    const found = first(rows(second));
    expect(rolesOf(found)).toEqual(['full-name', 'mark C1', undefined, undefined, undefined, undefined]);
    expect(found?.columns.at(-1)).toMatchObject({
      heading: second,
      why: 'of another list of learners beside this one',
    });
  });

  it('names that stand again are of the same learners', () => {
    const again = rows('C2').map(([name, c1, , form, , c2]) => [name ?? null, c1 ?? null, null, form, name, c2]);
    expect(rolesOf(first(again as CellInput[][]))).toEqual([
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
    first([
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
