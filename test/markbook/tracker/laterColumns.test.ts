import { describe, expect, it } from 'vitest';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { laterColumns, withLater, withoutLater } from '../../../src/markbook/tracker/laterColumns';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { draftLikeKept, sisterDraft, sisterSheets } from '../../../src/markbook/tracker/sisterSheets';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { trackerAt } from '../../../src/markbook/tracker/trackerAt';
import { draftOf, draftOfKept, trackerOf, withRole } from '../../../src/markbook/tracker/trackerDraft';
import { sheetOf } from './sheets';

const ROWS = [
  ['0101', 'Abara Aisha', 31, 30],
  ['0103', 'Cole Will', 30, 40],
  ['0104', 'Dhillon Dev', 32, 28],
];
const HEADINGS = ['Candidate No', 'Name', 'C1', 'C2'];

const classOf = (name: string, more: readonly string[] = [], marks: readonly (number | string)[] = []): SheetSnapshot =>
  sheetOf([[...HEADINGS, ...more], ...ROWS.map((row, at) => [...row, marks[at] ?? null])], { name });

const keptOf = (snapshot: SheetSnapshot): Tracker => {
  const [found] = findTrackers([snapshot]);
  if (found === undefined) throw new Error('No tracker was found.');
  return trackerOf(draftOf(found), { id: 'one', subject: 'DIT', series: {} });
};

const KEPT = keptOf(classOf('11B'));

const laterOn = (snapshot: SheetSnapshot, tracker = KEPT) => laterColumns(readTracker(tracker, snapshot), snapshot);

describe('a column of marks that comes later', () => {
  const january = classOf('11B', ['C3 /60'], [40, 'X', 51]);

  it('is noticed, and used once the teacher says so', () => {
    expect(laterOn(january).map(({ component, proposed }) => [component, proposed.column])).toEqual([['C3', 4]]);
    const [later] = laterOn(january);
    const used = later && withLater(KEPT, later);
    expect(used?.columns.at(-1)).toMatchObject({ role: 'mark C3', heading: 'C3 /60', column: 4 });
    expect(used && laterOn(january, used)).toEqual([]);
  });

  it('is the external of the subject where its heading only says exam', () => {
    expect(laterOn(classOf('11B', ['Exam mark'], [40, 41, 51])).map(({ component }) => component)).toEqual(['C3']);
  });

  it('is not asked about again once it is left alone', () => {
    const [later] = laterOn(january);
    const left = later && withoutLater(KEPT, later);
    expect(left?.leftAlone).toEqual(['C3 /60']);
    expect(left && laterOn(january, left)).toEqual([]);
  });

  it.each([[['C3 effort']], [['C3 target']], [['Notes']]])(
    'is none where it only mentions the component: %s',
    (more) => {
      expect(laterOn(classOf('11B', more, [4, 5, 4]))).toEqual([]);
    },
  );

  it('is none where a heading was only changed: that is told as a change', () => {
    const renamed = sheetOf([['Candidate No', 'Name', 'C1', 'C2 mark'], ...ROWS], { name: '11B' });
    expect(laterOn(renamed)).toEqual([]);
  });
});

describe('choosing a role', () => {
  const sheet = classOf('11B', ['C1 mark'], [1, 2, 3]);
  const [found] = findTrackers([sheet]);

  it('moves it from where it stood, and says what was chosen', () => {
    const before = draftOfKept(KEPT, trackerAt(sheet, { headerRows: [0, 0] }));
    const after = withRole(before, 4, 'mark C1');
    expect([...after.roles].filter(([, role]) => role === 'mark C1')).toEqual([[4, 'mark C1']]);
    expect([after.chosen.has(4), after.chosen.has(2)]).toEqual([true, false]);
  });

  it('to leave a column alone is remembered by its heading; what nobody chose is not', () => {
    const draft = found && withRole(draftOf(found), 3, undefined);
    const kept = draft && trackerOf(draft, { id: 'one', subject: 'DIT', series: {} });
    expect(kept?.leftAlone).toEqual(['C2']);
    expect(KEPT.leftAlone).toBeUndefined();
    const again = kept && draftOfKept(kept, trackerAt(sheet, { headerRows: [0, 0] }));
    expect([...(again?.chosen ?? [])]).toEqual([3]);
  });
});

describe('sheets with the same headings', () => {
  const found = findTrackers([
    classOf('11B'),
    classOf('11C'),
    classOf('11D'),
    classOf('Other', ['Extra']),
    classOf('Empty'),
  ]);
  const [first] = found;
  const draft = first && withRole(draftOf(first), 1, 'notes');

  it('are offered to be set up along, with the same choices', () => {
    const sisters = draft === undefined ? [] : sisterSheets(draft, found);
    expect(sisters.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['11C', '11D']));
    const [sister] = sisters;
    const made = draft && sister && sisterDraft({ ...draft, subject: 'HSC' }, sister);
    expect(made?.roles).toEqual(draft?.roles);
    expect([made?.subject, made?.name]).toEqual(['HSC', `HSC · ${sister?.sheet ?? ''}`]);
  });

  it('are none where a heading in use is missing', () => {
    const other = sheetOf([['Candidate No', 'Name', 'C1'], ...ROWS.map((row) => row.slice(0, 3))], { name: 'Other' });
    const both = findTrackers([classOf('11B'), other]);
    const own = both.find(({ sheet }) => sheet === '11B');
    expect(own && sisterSheets(draftOf(own), both)).toEqual([]);
  });
});

describe('a sheet that comes after its class was set up', () => {
  const HAND = ['Candidate No', 'Name', 'First go', 'Second go', 'C2'];
  const rows = [HAND, ...ROWS.map(([no, name, one, two]) => [no ?? '', name ?? '', 3, one ?? 0, two ?? 0])];
  const kept: Tracker = {
    ...keptOf(classOf('11B')),
    columns: (['candidate-number', 'full-name', undefined, 'mark C1', 'mark C2'] as const).flatMap((role, column) =>
      role === undefined ? [] : [{ role, heading: HAND[column] ?? '', column }],
    ),
    leftAlone: ['First go'],
  };
  const rolesLike = (headings: readonly string[]): readonly unknown[] => {
    const [found] = findTrackers([sheetOf([headings, ...rows.slice(1)], { name: '11C' })]);
    const made = found && draftLikeKept(found, [kept]);
    return [made?.like?.name, made?.draft.subject, ...headings.map((_, column) => made?.draft.roles.get(column))];
  };

  it('is laid out like the class with the same headings, in its subject', () => {
    expect(rolesLike(HAND)).toEqual([
      ...[kept.name, 'DIT', 'candidate-number', 'full-name', undefined, 'mark C1', 'mark C2'],
    ]);
  });

  it('with other headings is proposed as any sheet', () => {
    expect(rolesLike(['Candidate No', 'Name', 'C3', 'C1', 'C2'])).toEqual([
      ...[undefined, undefined, 'candidate-number', 'full-name', 'mark C3', 'mark C1', 'mark C2'],
    ]);
  });
});
