import { describe, expect, it } from 'vitest';
import { tasksCheck } from '../../../src/markbook/tasks/tasksCheck';
import { taskTotals } from '../../../src/markbook/tasks/taskTotals';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { workBehind } from '../../../src/markbook/worked/workBehind';
import { mendedTotal } from '../../../src/markbook/checkMarks/mendedTotal';
import { cellsAndReading, classOfTasks, TASKS } from './markedTasks';

const written = (snapshot: SheetSnapshot): Readonly<Record<string, unknown>> => {
  const [reading, cells] = cellsAndReading(snapshot);
  const tasks = tasksCheck(reading, cells, 'C1');
  if (tasks === undefined) throw new Error('no tasks');
  const { edits } = taskTotals(tasks, reading.tracker, cells);
  return Object.fromEntries(
    edits.flatMap(({ row, after }) =>
      after.map(([entry], down) => [
        `row ${row + down + 1}`,
        typeof entry === 'object' && entry !== null && 'formula' in entry ? entry.formula : entry,
      ]),
    ),
  );
};

describe('totals of tasks', () => {
  it('are written where the mark is blank or is that sum already, and over nothing else', () => {
    const rows = [
      ...[
        [12, 20, 8, null],
        [12, 20, 8, 40],
        [12, 20, 8, 41],
        [null, null, null, null],
        ['X', 'X', 'X', 'X'],
      ],
      ...[
        [1, 2, 3, '=SUM(C7:E7)'],
        [12, null, 8, 20],
      ],
    ];
    const formula = (row: number): string =>
      `=IF(COUNT(C${row}:E${row})=3,SUM(C${row}:E${row}),IF(COUNTIF(C${row}:E${row},"X")=3,"X",""))`;
    expect(written(classOfTasks(rows))).toEqual({ 'row 2': formula(2), 'row 3': formula(3), 'row 5': formula(5) });
  });

  it('name each cell where other columns stand between', () => {
    const headings = ['Cand No', 'Name', 'C1 Task 1 /20', 'C1 Task 1 date', 'C1 Task 2 /40', 'C1'];
    expect(
      written(
        classOfTasks(
          [
            [12, '1/5', 20, null],
            [12, '1/5', 20, null],
          ],
          headings,
        ),
      ),
    ).toEqual({
      'row 2': '=IF(COUNT(C2,E2)=2,SUM(C2,E2),IF(AND(C2="X",E2="X"),"X",""))',
      'row 3': '=IF(COUNT(C3,E3)=2,SUM(C3,E3),IF(AND(C3="X",E3="X"),"X",""))',
    });
  });

  it('name the columns of an Excel table', () => {
    const area = { row: 0, column: 0, rows: 3, columns: 6 };
    const tables = [{ name: 'Marks', area, hasTotals: false }];
    expect(
      written(
        classOfTasks(
          [
            [12, 20, 8, null],
            [12, 20, 8, 40],
          ],
          TASKS,
          { tables },
        ),
      )['row 2'],
    ).toBe(
      '=IF(COUNT([@[C1 Task 1 /20]:[C1 Task 3 /10]])=3,SUM([@[C1 Task 1 /20]:[C1 Task 3 /10]]),IF(COUNTIF([@[C1 Task 1 /20]:[C1 Task 3 /10]],"X")=3,"X",""))',
    );
  });

  it('tell blank, 0 and X apart when they are looked into again, and need no mending', () => {
    const formula = written(classOfTasks([[12, 20, 8, null]]))['row 2'];
    expect(mendedTotal(String(formula))).toBeUndefined();
    const sheet = classOfTasks([[0, 0, 0, String(formula)]]);
    expect(workBehind(sheet)({ row: 1, column: 5, value: 0, formula: String(formula) })).toBeUndefined();
  });
});
