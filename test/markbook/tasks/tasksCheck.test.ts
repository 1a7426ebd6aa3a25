import { describe, expect, it } from 'vitest';
import { canBeTotalled, maximaStanding } from '../../../src/markbook/tasks/maximaStanding';
import { taskColumns } from '../../../src/markbook/tasks/taskColumns';
import { tasksCheck } from '../../../src/markbook/tasks/tasksCheck';
import { agreeingSentence, maximaSentence, taskFindingSentence } from '../../../src/markbook/tasks/taskWords';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../tracker/sheets';
import { cellsAndReading, classOfTasks, readingOf, TASKS } from './markedTasks';

const checked = (rows: readonly (readonly CellInput[])[], headings?: readonly string[]) => {
  const found = tasksCheck(...cellsAndReading(classOfTasks(rows, headings)), 'C1');
  if (found === undefined) throw new Error('no tasks');
  return found;
};

const said = (rows: readonly (readonly CellInput[])[]): readonly string[] =>
  checked(rows).findings.map((finding) => `${finding.cell.cell} ${taskFindingSentence(finding)}`);

describe('the columns of tasks', () => {
  it('are proposed beside the mark, which stays the mark', () => {
    const { tracker } = readingOf(classOfTasks([[12, 20, 8, 40]]));
    expect(tracker.columns.map(({ role }) => role)).toEqual([
      ...['candidate-number', 'full-name', 'task C1', 'task C1', 'task C1', 'mark C1'],
    ]);
  });

  it.each([
    ['in its heading', [...TASKS], [], ['Task 1 20', 'Task 2 30', 'Task 3 10']],
    [
      'in brackets or words',
      ['Cand No', 'Name', 'C1 LO A (20)', 'C1 LO B max 30', 'C1 LO C out of 10', 'C1'],
      [],
      ['LO A 20', 'LO B 30', 'LO C 10'],
    ],
    ['in a row', ['Cand No', 'Name', 'C1 T1', 'C1 T2', 'C1'], [[null, 'Out of', 20, 40, 60]], ['T1 20', 'T2 40']],
    ['nowhere', ['Cand No', 'Name', 'C1 T1', 'C1 T2', 'C1'], [], ['T1 ?', 'T2 ?']],
  ])('have a maximum %s', (_, headings, maxima, expected) => {
    const rows: CellInput[][] = [1, 2, 3].map((each) =>
      [`010${each}`, `Learner ${'ABC'[each - 1]}`, 9, 8, 7, 24].slice(0, headings.length),
    );
    const [reading, cells] = cellsAndReading(sheetOf([headings, ...maxima, ...rows], { name: 'Marks' }));
    expect(taskColumns(reading, cells, 'C1').map(({ name, max = '?' }) => `${name} ${max}`)).toEqual(expected);
  });

  it('below a merged component’s name are its tasks, with their own maxima', () => {
    const sheet = sheetOf(
      [
        ['Cand No', 'Name', 'Component 1 /60', null, null, 'Component 2 /60', null],
        [null, null, 'Task 1 /25', 'Task 2 /35', 'Mark', 'Task 1', 'Mark'],
        ['0101', 'Learner A', 20, 30, 50, 20, 20],
        ['0102', 'Learner B', 21, 30, 51, 20, 20],
      ],
      {
        name: 'Marks',
        merges: [
          { row: 0, column: 2, rows: 1, columns: 3 },
          { row: 0, column: 5, rows: 1, columns: 2 },
        ],
      },
    );
    const [reading, cells] = cellsAndReading(sheet);
    expect(taskColumns(reading, cells, 'C1')).toEqual([
      { column: 2, name: 'Task 1', max: 25 },
      { column: 3, name: 'Task 2', max: 35 },
    ]);
    expect(taskColumns(reading, cells, 'C2')).toEqual([{ column: 5, name: 'Task 1' }]);
    expect(reading.learners[0]?.cells.get('mark C1')?.value).toBe(50);
  });

  it('without any there is nothing to check', () => {
    expect(tasksCheck(...cellsAndReading(classOfTasks([[40]], ['Cand No', 'Name', 'C1'])), 'C1')).toBeUndefined();
  });
});

describe('the marks of tasks', () => {
  it('that add up are in order, blanks with a blank mark too', () => {
    expect(
      said([
        [20, 30, 10, 60],
        [0, 0, 0, 0],
        [null, null, null, null],
        [null, null, null, 31],
        ['X', 'X', 'X', 'X'],
      ]),
    ).toEqual([]);
  });

  it('above their maximum, and what is no mark, are named with their cell', () => {
    expect(
      said([
        [21, 30, 9, 60],
        [20, 12.5, 10, null],
        ['?', 3, 4, null],
        ...Array.from({ length: 8 }, () => [1, 2, 3, 6]),
      ]),
    ).toEqual([
      'C2 Task 1: 21 is above its maximum, 20.',
      expect.stringMatching(/^D3 Task 2: .*12\.5/),
      expect.stringMatching(/^C4 Task 1: .*\?/),
    ]);
  });

  it('that are not the component’s mark are named beside it', () => {
    expect(
      said([
        [12, 20, 8, 41],
        [12, null, 8, 20],
        [12, 'X', null, 20],
        [12, null, null, 'X'],
      ]),
    ).toEqual([
      'F2 The mark is 41, but the tasks add up to 40.',
      'F3 The mark is 20, but Task 2 has no mark.',
      'F4 The mark is 20, but Task 2 and Task 3 have no mark.',
      'F5 X here, but tasks have marks that add up to 12.',
    ]);
  });

  it('count those whose sum is right', () => {
    expect(
      agreeingSentence(
        checked([
          [12, 20, 8, 40],
          [12, 20, 8, 41],
          [null, null, null, null],
        ]),
      ),
    ).toBe('1 of 3 marks of C1 are the sum of their tasks.');
  });
});

describe('the maxima of tasks', () => {
  const maxima = (headings: readonly string[], max: number, isHeld: boolean) => {
    const tasks = checked([[1, 2, 3, 6]], headings);
    const most = { max, ...(isHeld ? { conversion: {} as never } : {}) };
    const standing = maximaStanding(tasks, most);
    return [maximaSentence(tasks, standing), canBeTotalled(standing)];
  };
  it('add up to the component’s, or it is said that they do not', () => {
    expect(maxima(TASKS, 60, true)).toEqual([
      'Task 1 /20, Task 2 /30 and Task 3 /10 add up to 60, the maximum of C1.',
      true,
    ]);
    expect(maxima(TASKS, 50, true)).toEqual([
      'Task 1 /20, Task 2 /30 and Task 3 /10 add up to 60, but C1 has 50: a task is missing or too much, or marks are weighted. Choose the columns in Set up. No totals are offered.',
      false,
    ]);
    expect(maxima(TASKS, 50, false)).toEqual([
      'Task 1 /20, Task 2 /30 and Task 3 /10 add up to 60. The usual maximum of C1 is 50, which nobody has confirmed.',
      true,
    ]);
    expect(maxima(['Cand No', 'Name', 'C1 Task 1 /20', 'C1 Task 2', 'C1 Task 3 /10', 'C1'], 60, true)).toEqual([
      'Task 1 /20, Task 2 and Task 3 /10. No maximum is known for Task 2: write it into the heading, such as “Task 2 /12”, or into a row named “Out of”.',
      true,
    ]);
  });
});
