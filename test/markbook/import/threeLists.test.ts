import { describe, expect, it } from 'vitest';
import { withColumnRole, type ReadList } from '../../../src/markbook/import/list/readList';
import type { WordMeaning } from '../../../src/markbook/import/answers';
import type { TrackerSheet } from '../../../src/markbook/import/plan/trackerSheet';
import {
  confirmed,
  EVERY,
  handMadeSheet,
  listIn,
  listOf,
  marksTable,
  matchKinds,
  sortedMarksTable,
  stateOf,
} from './threeLists';

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
  const list = withColumnRole(listIn('class-list-windows-1252.txt'), 3, 'mark C1');

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
