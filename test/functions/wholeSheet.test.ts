import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/functions/check';
import { setFigures } from '../../src/functions/figures';
import { outcome } from '../../src/functions/outcome';
import { readFigures } from '../../src/markbook/tables/figures';
import { spilled } from './customFunctions';

const SERIES = ['2024-06', '2025-01', '2025-06', '2026-01', '2026-06'];

/** A sheet of 2,000 learners given by mistake where one learner's rows are wanted; the external is claimed every time. */
const SHEET = SERIES.flatMap((series) =>
  Array.from({ length: 2000 }, (_each, learner) => {
    const component = `C${String((learner % 3) + 1)}`;
    return [component, series, 50, component === 'C3' ? 'Yes' : ''];
  }),
);

beforeAll(() => {
  setFigures(readFigures([]));
});

describe('a whole sheet of sittings where one learner’s rows are wanted', () => {
  test('CHECK names each component and series that stands too often, once', () => {
    const answer = spilled(check, SHEET, 'DIT') as readonly unknown[][];
    const doubled = answer.filter(([, , sentence]) => String(sentence).includes('stands in rows'));
    expect(doubled).toHaveLength(15);
    expect(answer[0]).toEqual([
      'Problem',
      'SIT-12',
      'C1 2024-06 stands in rows 1, 4, 7 and 664 more. Keep the row with the final result.',
    ]);
    expect(answer).toContainEqual([
      'Problem',
      'SIT-12',
      'C3 has 3330 results. Only 2 sittings are allowed: the first and one more.',
    ]);
    expect(answer.filter(([, rule]) => rule === 'SIT-11')).toHaveLength(10);
    // Notes are given once for a component and series, not once for every row.
    expect(answer.length).toBeLessThan(60);
  });
  test('OUTCOME is Check', () =>
    expect(spilled(outcome, SHEET, 'DIT')).toEqual([['', '', 'Check', '18 problems. BTEC.CHECK lists them.']]));
});
