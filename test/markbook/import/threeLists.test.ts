import { describe, expect, it } from 'vitest';
import { importState, type ImportState } from '../../../src/markbook/import/importState';
import { withRole, type ReadList } from '../../../src/markbook/import/list/readList';
import { NO_ANSWERS, type ImportAnswers, type WordMeaning } from '../../../src/markbook/import/answers';
import type { TrackerSheet } from '../../../src/markbook/import/plan/trackerSheet';
import { withinOneSeries } from '../../../src/markbook/import/sittings/oneSeries';
import { handMadeSheet, listIn, listOf, marksTable, sortedMarksTable } from './threeLists';

const EVERY = 'every series of the list';

const stateOf = (list: ReadList, tracker: TrackerSheet, answers: Partial<ImportAnswers> = {}): ImportState =>
  importState({
    list,
    tracker,
    sheetNames: ['Marks'],
    isElsewhere: () => false,
    answers: { ...NO_ANSWERS, ...answers },
  });

const matchKinds = ({ matches }: ImportState): readonly string[] => [
  ...new Set(
    matches.map((match) =>
      match.kind === 'sure' || match.kind === 'proposed' ? `${match.kind} ${match.by}` : match.kind,
    ),
  ),
];

const confirmed = ({ matches }: ImportState): ImportAnswers['who'] =>
  new Map(
    matches.flatMap((match) =>
      match.kind === 'proposed' ? [[match.listed.id, { kind: 'learner', learner: match.learner }] as const] : [],
    ),
  );

describe('the class list in UTF-8', () => {
  const list = listIn('class-list-utf8.csv');

  it('is understood: every column, 32 learners, the totals row left out', () => {
    expect(list.columns.map(({ role }) => role)).toEqual([
      'candidate-number',
      'uci',
      'surname',
      'forename',
      'form',
      'class',
      'left-out',
      'mark C1',
      'mark C2',
    ]);
    expect(list.columns.filter(({ isSensitive }) => isSensitive).map(({ heading }) => heading)).toEqual(['PP']);
    expect(list.rows.length).toBe(32);
    expect(list.leftOut).toEqual([{ row: 33, because: 'totals' }]);
  });

  it('finds every learner of the table by UCI, and asks about the one blank mark', () => {
    const state = stateOf(list, marksTable());
    expect(matchKinds(state)).toEqual(['sure uci']);
    expect(state.questions.words).toEqual([{ word: '', shownAs: '', times: 1 }]);
    expect(state.plan.same).toBe(63);
    expect(state.plan.edits).toEqual([]);
  });

  it('finds everybody on a sheet with candidate numbers only, as number and name agree for all: nothing to ask', () => {
    const found = stateOf(list, handMadeSheet());
    expect(found.questions.asksForNumbers).toBe(false);
    expect(matchKinds(found)).toEqual(['sure number-of-another-series']);
    expect(matchKinds(stateOf(list, handMadeSheet(), { numbersOf: EVERY }))).toEqual(['sure candidate-number']);
  });

  it('finds nobody surely there when one number belongs to another name, until their series is answered', () => {
    const [headings, first = [], second = [], ...others] = list.grid;
    const swapped = [
      headings ?? [],
      [second[0] ?? '', ...first.slice(1)],
      [first[0] ?? '', ...second.slice(1)],
      ...others,
    ];
    const asked = stateOf({ ...list, grid: swapped }, handMadeSheet());
    expect(asked.questions.asksForNumbers).toBe(true);
    expect(matchKinds(asked)).not.toContain('sure number-of-another-series');
  });
});

describe('the class list in Windows-1252', () => {
  const list = withRole(listIn('class-list-windows-1252.txt'), 3, 'mark C1');

  it('has its headings below a title and a blank row, and keeps the accents', () => {
    expect(list.headings).toEqual([2, 2]);
    expect(list.grid[8]?.[0]).toBe('Fernández, Zoë');
  });

  it('proposes 0101 for 101 and writes nothing before that is confirmed', () => {
    const asked = stateOf(list, marksTable(), { numbersOf: EVERY });
    expect(matchKinds(asked)).toEqual(['proposed number-without-zeros']);
    expect(asked.plan.unplaced.length).toBe(32);
    expect(asked.plan.edits).toEqual([]);
    const done = stateOf(list, marksTable(), { numbersOf: EVERY, who: confirmed(asked) });
    expect(done.plan.unplaced).toEqual([]);
    expect(done.plan.same).toBe(31);
  });

  it('takes what was confirmed for the learner, not for the row: a class sorted since is no other class', () => {
    const answers = { numbersOf: EVERY, words: new Map<string, WordMeaning>([['-', 'absent']]) } as const;
    const who = confirmed(stateOf(list, marksTable(), answers));
    const namesWritten = (tracker: TrackerSheet): unknown[] => {
      const { plan } = stateOf(list, tracker, { ...answers, who });
      expect([plan.unplaced.length, plan.same]).toEqual([0, 31]);
      return [...plan.added, ...plan.changed].map(({ row }) => tracker.cells.valueAt(row, 2));
    };
    expect(namesWritten(sortedMarksTable())).toEqual(namesWritten(marksTable()));
  });

  it('names the three learners whose letters are lost', () => {
    const lost = stateOf(list, marksTable()).plan.remarks.filter(({ code }) => code === 'lost-letters');
    expect(lost.map(({ listed }) => listed.shownAs)).toEqual(['Ma?ecka, Mia', 'Tran, ?ukasz', 'Y?lmaz, Lena']);
  });

  it.each([
    ['blank', []],
    ['leave-out', []],
    ['absent', ['X']],
  ] as const)('writes for “-” what was answered: %s', (meaning, written) => {
    const answers = { numbersOf: EVERY, words: new Map<string, WordMeaning>([['-', meaning]]) } as const;
    const asked = stateOf(list, marksTable(), answers);
    const { plan } = stateOf(list, marksTable(), { ...answers, who: confirmed(asked) });
    expect([...plan.added, ...plan.changed].map(({ after }) => after)).toEqual(written);
    expect(plan.aside.map(({ text, as }) => [text, as])).toEqual([['-', meaning]]);
  });
});

describe('the results list', () => {
  const list = listIn('results-edexcel-style.csv');
  const asked = {
    numbersOf: ['2025-06'],
    words: new Map<string, WordMeaning>([['', 'leave-out']]),
  } as const;
  const answers = { ...asked, who: confirmed(stateOf(list, marksTable(), asked)) };

  it('goes to the ledger, one row for each learner, component and series, under the UCI', () => {
    const state = stateOf(list, marksTable(), answers);
    expect(state.target).toBe('sittings');
    expect(state.plan.added.length).toBe(94);
    expect(state.plan.edits.map(({ kind }) => kind)).toEqual([
      'add-sheet',
      ...Array<string>(2).fill('cells'),
      'add-table',
    ]);
    const learners = state.plan.edits.find((edit) => edit.kind === 'cells' && edit.row === 1 && edit.column === 0);
    expect(learners?.kind === 'cells' ? learners.after[0]?.slice(0, 3) : undefined).toEqual([
      '123450240101V',
      'C1',
      '2025-06',
    ]);
  });

  it('asks about its two blanks and takes X for absent', () => {
    expect(stateOf(list, marksTable()).questions.words).toEqual([{ word: '', shownAs: '', times: 2 }]);
    const absent = stateOf(list, marksTable(), answers).plan.added.filter(({ after }) => after === 'X');
    expect(absent.map(({ what }) => what)).toEqual(['C3 2026-01 UMS', 'C2 2025-06 UMS']);
  });

  it('is found by number and name together, which agree for all in both series', () => {
    expect(matchKinds(stateOf(list, marksTable(), asked))).toEqual(['sure number-of-another-series']);
    expect(matchKinds(stateOf(list, marksTable(), { ...asked, numbersOf: EVERY }))).toEqual(['sure candidate-number']);
  });

  it('keeps a candidate number to one series where the tracker has no UCI', () => {
    const who = confirmed(stateOf(list, handMadeSheet(), asked));
    const { plan } = stateOf(list, handMadeSheet(), { ...asked, who });
    expect(new Set(plan.added.map(({ what }) => what.slice(3, 10)))).toEqual(new Set(['2025-06']));
    expect(plan.added.length).toBe(63);
    expect(plan.numberOnly).toEqual({ results: 31, learners: 31 });
  });

  it('keeps it from a series that the ledger knows and the teacher’s word does not cover', () => {
    const result = (number: string) => ({
      learner: { key: { kind: 'candidate-number', text: number, id: number } } as never,
      series: '2025-06' as const,
    });
    const held = [{ learner: '0101', series: '2024-06' }] as never;
    const { kept, heldBack } = withinOneSeries([result('0101'), result('0102')], held, EVERY);
    expect([kept.length, heldBack.length]).toEqual([1, 1]);
  });

  it('keeps it to both where the teacher says that it is the same in both', () => {
    const { plan } = stateOf(list, handMadeSheet(), { ...asked, numbersOf: EVERY });
    expect(new Set(plan.added.map(({ what }) => what.slice(3, 10)))).toEqual(new Set(['2025-06', '2026-01']));
    expect([plan.added.length, plan.numberOnly]).toEqual([94, undefined]);
  });
});

describe('results under a number alone', () => {
  const numbered = (text: string): ReadList => listOf(`Candidate;Series;Component;UMS\n${text}`);

  it('belong to the learner of that number in its own series only', () => {
    const list = numbered('0101;June 2025;C1;45\n0101;June 2024;C1;40\n');
    const { matches, plan } = stateOf(list, marksTable(), { numbersOf: ['2025-06'] });
    expect(matches.map(({ kind }) => kind)).toEqual(['sure', 'none']);
    expect(plan.added.map(({ what }) => what)).toEqual(['C1 2025-06 UMS']);
  });

  it('of one series go to the ledger where the tracker has no UCI', () => {
    const { plan } = stateOf(numbered('0101;June 2025;C1;45\n'), handMadeSheet(), { numbersOf: EVERY });
    expect(plan.added.map(({ what }) => what)).toEqual(['C1 2025-06 UMS']);
    expect(plan.numberOnly).toBeUndefined();
  });
});

describe('a list with worse things in it', () => {
  const HEADINGS = 'UCI,Surname,Forename,Class,C1,C2\n';
  const rowsOf = (text: string): ReadList => listOf(HEADINGS + text);

  it('lists what is no whole mark in range and writes none of it', () => {
    const list = rowsOf(
      '123450240101V,Abara,Aisha,x,12.5,61\n123450240102B,Baines,Lena,x,-1,1e1\n123450240103G,Cole,Will,x,0,60\n',
    );
    const { plan } = stateOf(list, marksTable());
    expect(plan.odd.map(({ text, because }) => [text, because.code])).toEqual([
      ['12.5', 'not-whole'],
      ['61', 'above-max'],
      ['-1', 'negative'],
      ['1e1', 'unreadable'],
    ]);
    expect(plan.changed.map(({ before, after }) => [before, after])).toEqual([
      [30, 0],
      [40, 60],
    ]);
  });

  it('takes a correction in place', () => {
    const list = rowsOf('123450240101V,Abara,Aisha,x,12.5,29\n');
    const [odd] = stateOf(list, marksTable()).plan.odd;
    const corrections = new Map([[odd?.id ?? '', { kind: 'value', text: '13' } as const]]);
    const { plan } = stateOf(list, marksTable(), { corrections });
    expect(plan.odd).toEqual([]);
    expect(plan.changed.map(({ after }) => after)).toEqual([13]);
  });

  it('holds back a learner given twice with different marks, and counts the same mark once', () => {
    const list = rowsOf('123450240101V,Abara,Aisha,x,31,28\n123450240101V,Abara,Aisha,x,32,28\n');
    const { plan } = stateOf(list, marksTable());
    expect(plan.odd.map(({ text, because }) => [text, because.code])).toEqual([
      ['31', 'given-twice'],
      ['32', 'given-twice'],
    ]);
    expect(plan.changed.map(({ after }) => after)).toEqual([28]);
    expect(plan.repeated).toBe(1);
  });

  it('says when a UCI’s check letter is wrong', () => {
    const { plan } = stateOf(rowsOf('123450240101W,Abara,Aisha,x,30,29\n'), marksTable());
    expect(plan.remarks.map(({ code }) => code)).toContain('uci-check-letter');
  });

  it('grows the table for a new learner, with identifiers and formula-like text as text', () => {
    const list = rowsOf('123450240199W,=HYPERLINK(1),@Ann,x,5,X\n');
    const [match] = stateOf(list, marksTable()).matches;
    expect(match?.kind).toBe('none');
    const who = new Map([[match?.listed.id ?? '', { kind: 'new' } as const]]);
    const { plan } = stateOf(list, marksTable(), { who });
    expect(plan.edits.at(-1)).toEqual({
      kind: 'resize-table',
      table: 'Marks',
      was: { row: 0, column: 0, rows: 33, columns: 11 },
      rows: 34,
      columns: 11,
    });
    const surname = plan.added.find(({ what }) => what === 'surname');
    expect(surname?.after).toBe('=HYPERLINK(1)');
    expect(plan.edits.filter((edit) => edit.kind === 'cells' && edit.numberFormat === '@').length).toBe(4);
  });

  it('finds no room for a new learner right above the averages of a plain range', () => {
    const list = listOf('Candidate No,Name,Form,C1\n0999,NEW: Ann,11A,5\n');
    const [match] = stateOf(list, handMadeSheet(), { numbersOf: EVERY }).matches;
    const who = new Map([[match?.listed.id ?? '', { kind: 'new' } as const]]);
    const { plan } = stateOf(list, handMadeSheet(), { numbersOf: EVERY, who });
    expect(plan.noRoom).toEqual({ code: 'too-few-rows', cell: 'B38' });
    expect(plan.edits).toEqual([]);
  });
});

describe('results that are not out', () => {
  const learners = marksTable().reading.learners.slice(0, 4);
  const listed = (heading: string) =>
    listOf(
      [
        `UCI,Component,Series,${heading}`,
        ...['Q', 'r', '60', 'X'].map((result, place) => `${learners[place]?.uci ?? ''},C1,June 2025,${result}`),
      ].join('\n'),
    );

  it('Q and R beside a UMS are named, asked about by nobody and written nowhere', () => {
    const { questions, plan } = stateOf(listed('UMS'), marksTable(), { numbersOf: EVERY });
    expect(questions.words).toEqual([]);
    expect(plan.aside.map(({ text, as }) => [text, as])).toEqual([
      ['Q', 'pending'],
      ['r', 'withheld'],
    ]);
    expect(plan.added.map(({ after }) => after)).toEqual([60, 'X']);
    expect(plan.odd).toEqual([]);
  });

  it('beside a raw mark they are words of the school’s own, and asked about', () => {
    const { questions } = stateOf(listed('Mark'), marksTable(), { numbersOf: EVERY });
    expect(questions.words.map(({ word }) => word)).toEqual(['q', 'r']);
  });
});
