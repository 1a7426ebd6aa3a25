import { describe, expect, it } from 'vitest';
import { readList, withAnswer, withColumnRole, type ReadList } from '../../../src/markbook/import/list/readList';
import { USUAL_STRUCTURE } from '../../../src/reference/specifications/structures';
import { readDelimited } from '../../../src/markbook/import/reading/readDelimited';
import { listOf } from './threeLists';
import { changesOf, rolesOf } from './listStates';

const underHeading = (heading: string, marks: readonly (number | string)[] = [31, 40, 22]) =>
  listOf(
    `Candidate No,Surname,Forename,${heading}\n` +
      ['0101,Abara,Aisha', '0103,Cole,Will', '0104,Dhillon,Dev']
        .map((who, row) => `${who},${marks[row] ?? ''}`)
        .join('\n'),
  );

const markColumn = (list: ReadList): string =>
  list.columns[3]?.role === 'mark C1' ? 'mark' : list.asked.length > 0 ? 'asked' : 'left out';

describe('which column is a mark', () => {
  it.each([
    ...['C1', 'C1 mark', 'Component 1 mark', 'C1 raw mark', 'C1 moderated mark', 'C1 adjusted mark', 'C1 /60'],
    ...['C1 points /60', 'C1 submitted mark', 'BTEC Level 1/2 C1', 'C1 set assignment 1'],
    ...['C1 (out of 60)', 'Component 1', 'C1 score', 'C1 final mark', 'DIT C1', 'C1 total', 'C1 sum of tasks'],
  ])('“%s” alone is one', (heading) => {
    expect(markColumn(underHeading(heading))).toBe('mark');
  });

  it.each([
    ...['C1 effort', 'C1 target', 'C1 target mark', 'C1 predicted', 'C1 max', 'C1 average', 'C1 pass mark', 'C1 IV'],
    ...['C1 homework', 'C1 attendance', 'C1 days late', 'C1 T1', 'C1 task 2', 'C1 date in', 'C1 %', 'Exam access'],
    ...['C1 assignment 2', 'C1 assessment B', 'C1 old mark'],
    ...['Exam room', 'Exam seat', 'C1 grade', 'C1 LO A', 'C1 draft mark', 'Effort mark', 'C1 percentage'],
  ])('“%s” is none, whatever numbers stand below', (heading) => {
    expect(markColumn(underHeading(heading, [1, 2, 3]))).toBe('left out');
  });

  it.each([
    ...['C1 wobble', '1', 'C1 autumn', 'C1 +/-', 'C1 /100', 'C1 level', 'C1 points', 'C1 submitted', 'C1 TA mark'],
    ...['C1 resub', 'C1 2nd', 'C1 June 2025', 'C1 word count'],
  ])('“%s” may be one: asked', (heading) => {
    expect(markColumn(underHeading(heading))).toBe('asked');
  });

  it('the same number in every row of three is asked about, two rows or different ones are not', () => {
    expect(markColumn(underHeading('C1', [60, 60, 60]))).toBe('asked');
    expect(markColumn(underHeading('C1', [60, 60, 59]))).toBe('mark');
    expect(markColumn(underHeading('C1', [60, 60]))).toBe('mark');
    expect(markColumn(underHeading('C1', [0, 0, 0]))).toBe('mark');
  });

  it('the exact heading is it, wherever it stands beside target, effort and prediction', () => {
    expect(
      rolesOf('Candidate No,C1 target mark,C1 effort,C1 predicted,C1\n0101,40,2,M2,31\n0103,45,1,P2,31\n'),
    ).toMatchObject({
      C1: 'mark C1',
      'C1 effort': 'left-out',
      'C1 target mark': 'left-out',
      'C1 predicted': 'left-out',
    });
  });

  it('of two that could be it neither is taken until the teacher says which, or that none is', () => {
    const list = listOf('Candidate No,C1,C1 mark\n0101,30,31\n0103,40,41\n');
    expect(list.columns.map(({ role }) => role)).toEqual(['candidate-number', 'left-out', 'left-out']);
    expect(list.asked).toEqual([{ role: 'mark C1', columns: [1, 2] }]);
    expect(withAnswer(list, 'mark C1', 2)).toMatchObject({
      asked: [],
      columns: [{}, { role: 'left-out' }, { role: 'mark C1' }],
    });
    expect(withAnswer(list, 'mark C1', undefined)).toMatchObject({
      asked: [],
      columns: [{}, { role: 'left-out' }, {}],
    });
    expect(withColumnRole(list, 1, 'mark C1').asked).toEqual([]);
  });

  it('two attempts are asked about, once anything stands under the second', () => {
    const asked = (text: string) => listOf(text).asked;
    expect(asked('Candidate No,C1,C1 resub\n0101,30,31\n0103,40,\n')).toEqual([{ role: 'mark C1', columns: [1, 2] }]);
    expect(asked('Candidate No,C1 attempt 1,C1 attempt 2\n0101,30,31\n0103,40,41\n')).toEqual([
      { role: 'mark C1', columns: [1, 2] },
    ]);
    expect(asked('Candidate No,C1,C1 resub\n0101,30,\n0103,40,\n')).toEqual([]);
  });

  it('another subject’s marks are asked about, and go before nobody’s', () => {
    const read = (headings: string) => {
      const grid = readDelimited(`Candidate No,${headings}\n0101,30,31\n0103,40,41\n`);
      const { columns, asked } = readList(grid.ok ? grid.value : [], { structure: USUAL_STRUCTURE, code: 'DIT' });
      return [columns.slice(1).map(({ role }) => role), asked];
    };
    expect(read('BHS01,BHS02')).toEqual([
      ['left-out', 'left-out'],
      [
        { role: 'mark C1', columns: [1] },
        { role: 'mark C2', columns: [2] },
      ],
    ]);
    expect(read('HSC C1,DIT C1')).toEqual([['left-out', 'mark C1'], []]);
    expect(read('BIT01,BIT02')).toEqual([['mark C1', 'mark C2'], []]);
  });

  it('Entry over entry codes says of which component each row is; over anything else it is no mark', () => {
    const roles = (entry: string) =>
      listOf(`Candidate No,Entry,Mark\n0101,${entry}1,30\n0101,${entry}2,31\n0103,${entry}1,40\n`).columns.map(
        ({ role }) => role,
      );
    expect(roles('BIT0')).toEqual(['candidate-number', 'component', 'mark']);
    expect(roles('Yes')).toEqual(['candidate-number', 'left-out', 'mark']);
  });

  it('two columns that say the same are no question', () => {
    const list = listOf('Candidate No,C1,C1 mark\n0101,30,30\n0103,40,40\n');
    expect([list.columns[1]?.role, list.asked]).toEqual(['mark C1', []]);
  });

  it('a raw mark beside an adjusted one is the raw mark', () => {
    expect(rolesOf('Candidate No,C1 adjusted mark,C1 raw mark\n0101,29,31\n0103,39,41\n')).toMatchObject({
      'C1 raw mark': 'mark C1',
      'C1 adjusted mark': 'left-out',
    });
  });

  it('the sum of tasks is it, below the component’s name', () => {
    const list = listOf(',Component 1,,\nCandidate No,Task 1,Task 2,Total\n0101,10,20,30\n0103,11,20,31\n');
    expect(list.columns.map(({ role }) => role)).toEqual(['candidate-number', 'left-out', 'left-out', 'mark C1']);
  });

  it('a target that stands above the components is no mark', () => {
    const list = listOf(',Target,,Marks,\nCandidate No,C1,C2,C1,C2\n0101,50,50,30,31\n0103,51,51,40,41\n');
    expect(list.columns.map(({ role }) => role)).toEqual([
      'candidate-number',
      'left-out',
      'left-out',
      'mark C1',
      'mark C2',
    ]);
  });
});

it('a centre number before the candidate’s is none of it, whatever the column is called', () => {
  const list = listOf('Candidate,Surname,Forename,C1\n12345/0101,Abara,Aisha,31\n12345/0103,Cole,Will,31\n');
  expect(list.columns[0]?.role).toBe('candidate-number');
  expect(changesOf(list)).toEqual(['0101 C1 mark 31', '0103 C1 mark 31']);
});
