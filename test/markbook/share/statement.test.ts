import { describe, expect, it } from 'vitest';
import { grading } from '../../../src/markbook/grades/grading';
import { statementLines } from '../../../src/markbook/share/statement/statementLines';
import { readFigures } from '../../../src/markbook/tables/figures';
import { POINTS } from '../../../src/reference/points/points';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { sheetOf, TRACKER } from '../grades/classOf';

/** Invented: 1 raw mark is 1.5 UMS in C1 and C2 and 2 UMS in C3, so that figures can be checked in the head. */
const umsOf = (component: string, raw: number): number => (component === 'C3' ? raw * 2 : Math.floor(raw * 1.5));
const figures = readFigures([
  {
    name: 'BTEC_Tables',
    sheet: 'BTEC Tables',
    row: 0,
    column: 0,
    headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status', 'Source'],
    rows: [
      ['C1', '2025-06'],
      ['C2', '2025-06'],
      ['C3', '2026-01'],
    ].flatMap(([component = '', series = '']) =>
      Array.from({ length: 61 }, (_, raw): CellInput[] => [
        ...['DIT', component, series, raw, umsOf(component, raw), 'illustrative', 'Invented figures.'],
      ]),
    ),
  },
]);
const tracker = { ...TRACKER, series: { C1: '2025-06', C2: '2025-06', C3: '2026-01' } } as const;

const statementOf = (...marks: CellInput[]) => {
  const snapshot = sheetOf([
    ['Name', 'C1', 'C2', 'C3'],
    ['Ada Test', ...marks],
  ]);
  const graded = grading({ tracker, snapshot, figures, points: POINTS }, SCALE);
  const [learner] = graded.grades.learners;
  if (learner === undefined) throw new Error('There is no learner.');
  return statementLines(learner, graded, { day: '27/11/2026', school: '' }).map(({ cells, isBold }) => {
    const words = cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell.formula : cell));
    while (words.at(-1) === '') words.pop();
    return `${isBold ? '* ' : ''}${words.join(' | ')}`;
  });
};

describe('a learner’s statement', () => {
  it('says marks, UMS and grades by component, the total, what the next grade takes, and what all of it rests on', () => {
    expect(statementOf(40, 41, 42)).toEqual([
      '* BTEC Tech Award: Digital Information Technology',
      '',
      '* Ada Test',
      '',
      '* Component | Series | Mark | Out of | UMS | Grade',
      'C1 Exploring User Interface | May/June 2025 | 40 | 60 | 60 | L2P',
      'Design Principles and',
      'Project Planning Techniques',
      'C2 Collecting, Presenting | May/June 2025 | 41 | 60 | 61 | L2P',
      'and Interpreting Data',
      'C3 Effective Digital Working | December 2025/January 2026 | 42 | 60 | 84 | L2M',
      'Practices',
      '* Total UMS, out of |  |  | 300 | 205',
      '* Qualification grade |  |  |  |  | L2P',
      '',
      '* For the next grade',
      'For L2M, on one component with the others as they are:',
      'C1: 44 of 60, now 40',
      'C2: 44 of 60, now 41',
      'C3: 45 of 60, now 42',
      '',
      '* What these figures rest on',
      'C1: May/June 2025, illustrative; Invented figures.',
      'C2: May/June 2025, illustrative; Invented figures.',
      'C3: December 2025/January 2026, illustrative; Invented figures.',
      'Illustrative: an example for trying things out, not published figures. No grade from',
      'it is real.',
      'The UMS scale is unconfirmed: nobody here has compared it with the specification.',
      'Worked out by the school on 27/11/2026 from its own marks. Only the awarding body’s',
      'results count.',
    ]);
  });

  it('tells 0, absent, no mark yet and an unusable mark apart, and gives no grade without all three', () => {
    const components = (...marks: CellInput[]): string[] =>
      statementOf(...marks).filter((line) => /^(C\d.*\d{4} |\* Qualification)/.test(line));
    expect(components(0, 'X', null)).toEqual([
      'C1 Exploring User Interface | May/June 2025 | 0 | 60 | 0 | U',
      'C2 Collecting, Presenting | May/June 2025 | absent | 60',
      'C3 Effective Digital Working | December 2025/January 2026 | no mark yet | 60',
      '* Qualification grade |  |  |  |  | none yet',
    ]);
    expect(components(61, 1, 1)[0]).toBe('C1 Exploring User Interface | May/June 2025 | not usable | 60');
  });
});

it('is headed by the school where its name is known', () => {
  const snapshot = sheetOf([
    ['Name', 'C1', 'C2', 'C3'],
    ['Ada Test', 40, 41, 42],
  ]);
  const graded = grading({ tracker, snapshot, figures, points: POINTS }, SCALE);
  const [learner] = graded.grades.learners;
  const [first, second] =
    learner === undefined ? [] : statementLines(learner, graded, { day: '27/11/2026', school: 'Example School' });
  expect([first?.cells[0], first?.isBold]).toEqual(['Example School', true]);
  expect(second?.cells[0]).toBe('BTEC Tech Award: Digital Information Technology');
});
