import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { grading } from '../../../src/markbook/grades/grading';
import type { NoLetterBecause, Letter, Letters } from '../../../src/markbook/share/letters/letter';
import { letterLines } from '../../../src/markbook/share/letters/letterLines';
import { lettersSentences } from '../../../src/markbook/share/letters/letterWords';
import { mailMerge } from '../../../src/markbook/share/letters/mailMerge';
import { noticesOfMarks } from '../../../src/markbook/share/letters/noticesOfMarks';
import { resultsLetters } from '../../../src/markbook/share/letters/resultsLetters';
import { POINTS } from '../../../src/reference/points/points';
import type { MockWish } from '../../../src/markbook/mocks/mockWish';
import type { CellInput, ComponentId } from '../../../src/rules';
import { law } from '../../law';
import { SCALE } from '../../usualScale';
import { sheetOf, TRACKER } from '../grades/classOf';
import { FIGURES } from '../mocks/mockClass';
import { resultsOf } from '../results/resultClass';

type NoticeAsked = Partial<Parameters<typeof noticesOfMarks>[0]> & { readonly mocks?: MockWish };
type Row = readonly [name: CellInput, c1: CellInput, c2: CellInput, c3: CellInput];

const noticesFor = (rows: readonly Row[], { mocks, ...more }: NoticeAsked = {}) => {
  const series = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;
  const sending = { C1: { series: '2026-06' } } as const;
  const snapshot = sheetOf([['Name', 'C1', 'C2', 'C3'], ...rows]);
  const graded = grading(
    { tracker: { ...TRACKER, series, sending, ...(mocks && { mocks }) }, snapshot, figures: FIGURES, points: POINTS },
    SCALE,
  );
  const components: readonly ComponentId[] = ['C1', 'C2'];
  return noticesOfMarks({ grading: graded, components, withGrades: false, toAsk: '', ...more });
};

const FOR = { day: '30/11/2026', school: 'Example School' };
const pageOf = (letter: Letter | undefined): readonly string[] =>
  letter === undefined
    ? []
    : letterLines(letter, FOR).map(({ cells }) =>
        cells.flatMap((cell) => (typeof cell === 'object' || cell === '' ? [] : [cell])).join(' | '),
      );
const leftOutOf = ({ leftOut }: Letters, why: NoLetterBecause): readonly string[] =>
  leftOut.filter(({ because }) => because === why).map(({ learner }) => learner.shownAs);
const fileOf = (letters: readonly Letter[]) =>
  Papa.parse<string[]>(mailMerge(letters, FOR).slice(1), { delimiter: ',' }).data.slice(0, -1);

describe('A notice of the school’s marks', () => {
  it('says the marks of the internals in the series they are sent in, that they may change, and no grade', () => {
    const { letters } = noticesFor([['Ada Test', 40, 'X', 50]], { toAsk: 'Ask Mx Example by 1 May' });
    const page = pageOf(letters[0]);
    expect(page).toContain('Ada Test');
    expect(page.some((line) => line.endsWith('| May/June 2026 | 40'))).toBe(true);
    expect(page.some((line) => line.endsWith('| May/June 2025 | absent | 60'))).toBe(true);
    expect(page.join()).toContain('They may change in moderation.');
    expect(page.join()).toContain('Ask Mx Example by 1 May.');
    expect(page.join()).not.toMatch(/UMS|Grade|50|L[12]/);
  });

  it('says with a grade which table it is by, and that it is no result', () => {
    const { letters } = noticesFor([['Ada Test', 40, 30, 50]], { withGrades: true, components: ['C2'] });
    const page = pageOf(letters[0]).join(' ');
    expect(page).toContain('The grade beside a mark is no result');
    expect(page).toMatch(/Component 2: by the UMS table of May\/June 2025, as the school typed it\./);
    expect(page).not.toContain('Component 1:');
    expect(page).toMatch(/\| 30 \| 60 \| \d+ \| L\dM|\| 30 \| 60 \| \d+ \| (U|L\d[PMD])/);
  });

  it('says nothing of a mark column that holds a mock', () => {
    const mocks = { from: { C1: 'mark column' }, series: {}, needed: {} } as const;
    const made = noticesFor([['Ada Test', 40, 30, 50]], { mocks });
    expect(made.letters[0]?.rows.map(({ component, mark }) => [component, mark])).toEqual([['C2', 30]]);
    expect(lettersSentences(made)).toEqual([
      'The marks of Component 1 are a mock, as said on Mocks: no notice speaks of them.',
    ]);
    expect(noticesFor([['Ada Test', 40, 30, 50]], { mocks, components: ['C1'] }).letters).toEqual([]);
  });

  it('is for nobody without a name, without a mark, or with one that can’t be read', () => {
    const made = noticesFor([
      ['Ada Test', 40, '', ''],
      ['Blank Test', '', '', 50],
      ['Wrong Test', 'forty', 30, 50],
      ['High Test', 61, 30, 50],
      ['', 40, 30, 50],
    ]);
    expect(made.letters.map(({ learner }) => learner.shownAs)).toEqual(['Ada Test']);
    expect(leftOutOf(made, 'nothing to say')).toEqual(['Blank Test']);
    expect(leftOutOf(made, 'unreadable').slice(0, 2)).toEqual(['Wrong Test', 'High Test']);
    expect(lettersSentences(made)).toHaveLength(2);
  });
});

describe('A results letter', () => {
  const rows = (learner: string, ...umses: readonly [c1: CellInput, c2: CellInput, c3: CellInput]) =>
    umses.map((ums, index) => [learner, `C${index + 1}`, '2026-06', ums, '']);
  const CLASS: readonly CellInput[][] = [
    ['Ada Test', '', '', '', '0001'],
    ['Bo Test', '', '', '', '0002'],
    ['Cy Test', '', '', '', '0003'],
    ['Di Test', '', '', '', '0004'],
  ];
  const results = resultsOf(CLASS, [
    ...rows('0001', 60, 60, 80),
    ['0001', 'C1', '2025-06', 45, ''],
    ...rows('0002', 60, 'X', 80),
    ['0003', 'C1', '2026-06', 999, ''],
  ]);
  const made = resultsLetters(results, SCALE);

  it('gives the result that counts, the qualification in words, and whether a claim is recorded', () => {
    const page = pageOf(made.letters.find(({ learner }) => learner.shownAs === 'Ada Test')).join('\n');
    expect(page).toMatch(/May\/June 2026 \| 60 \|/);
    expect(page).not.toContain('45');
    expect(page).toMatch(/Qualification grade: Level 2 \w+, with 200 UMS; no claim is recorded yet\./);
    expect(page).toMatch(/Only the awarding body’s own\sresults and certificates count\./);
    expect(page).not.toContain('0001');
  });

  it('says what is still missing where there is no grade, and gives none', () => {
    const letter = made.letters.find(({ learner }) => learner.shownAs === 'Bo Test');
    expect(letter?.award).toBeUndefined();
    const page = pageOf(letter).join('\n');
    expect(page).toContain('No qualification grade yet: no result of Component 2.');
    expect(page).toMatch(/May\/June 2026 \| absent/);
  });

  it('is for nobody whose record has to be checked, or of whom there is none', () => {
    expect(leftOutOf(made, 'unreadable')).toEqual(['Cy Test']);
    expect(leftOutOf(made, 'nothing to say')).toEqual(['Di Test']);
  });

  it('is for nobody of whom a result does not say its subject: it may be the resit that counts', () => {
    const sat = [...rows('0001', 60, 60, 110), ['0001', 'C3', '2027-01', 20, '']].map((row) => [
      ...row,
      '',
      'live',
      '',
    ]);
    const withSubjects = (last: string) =>
      resultsOf(
        CLASS,
        sat.map((row, index) => [...row, index === sat.length - 1 ? last : 'DIT']),
        { isElsewhere: () => true },
      );
    expect(resultsLetters(withSubjects('DIT'), SCALE).letters[0]?.award?.total).toBe(140);
    const unsure = resultsLetters(withSubjects(''), SCALE);
    expect(unsure.letters).toEqual([]);
    expect(leftOutOf(unsure, 'no subject')).toEqual(['Ada Test']);
    expect(lettersSentences(unsure)).toContain(
      '1 learner left out, for results of theirs don’t say their subject: Ada Test. Write it in the column Subject of BTEC_Sittings first.',
    );
  });

  it('says of those whom no number of their own finds that this is why', () => {
    const shared = [
      ['Ada Test', '', '', '', '0001'],
      ['Bo Test', '', '', '', '0001'],
      ['Cy Test', '', '', '', ''],
    ];
    const unfound = resultsLetters(resultsOf(shared, rows('0001', 60, 60, 80)), SCALE);
    expect(unfound.letters).toEqual([]);
    expect(leftOutOf(unfound, 'no number')).toEqual(['Ada Test', 'Bo Test', 'Cy Test']);
  });

  it('is one for a learner who stands in two rows', () => {
    const twice = [
      ['Ada Test', '', '', '', '0001'],
      ['Ada Test', '', '', '', '0001'],
    ];
    expect(resultsLetters(resultsOf(twice, rows('0001', 60, 60, 80)), SCALE).letters).toHaveLength(1);
  });

  it('is a line of a file with headings, grades in words and no number of a learner', () => {
    const [headings, ada] = fileOf(made.letters);
    expect(headings?.slice(0, 8)).toEqual([
      ...['School', 'Date', 'Subject', 'Name', 'Class'],
      ...['Component 1 series', 'Component 1 UMS', 'Component 1 grade'],
    ]);
    expect(ada?.slice(3, 7)).toEqual(['Ada Test', '', 'May/June 2026', '60']);
    expect(mailMerge(made.letters, FOR)).not.toMatch(/000[1-4]/);
  });
});

describe('The file for mail merge', () => {
  const hostile = fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r\n', '\u00A0', '"', 'x\n', '\uFEFF'),
      fc.constantFrom('=1+1', '+A1', '-A1', '@SUM(A1)', '=cmd|" /C calc"!A0', '＝1+1', 'a,=1+1', 'a";=1+1'),
    )
    .map((parts) => parts.join(''));

  law([hostile, hostile, hostile])(
    'has no cell that can become a formula, and the same columns for everyone',
    (name, asked, school) => {
      const { letters } = noticesFor(
        [
          [name, 40, 30, 50],
          ['Ada Test', 20, 10, 0],
        ],
        { toAsk: asked },
      );
      const text = mailMerge(letters, { day: '30/11/2026', school });
      const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',' });
      const lines = data.slice(0, -1);
      expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
      expect(lines).toHaveLength(3);
      expect(lines.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      expect(text.split('\r\n')).toHaveLength(4);
    },
  );
});
