import { describe, expect, it } from 'vitest';
import { entrantsOf } from '../../../src/markbook/entries/entrants';
import { noSubjectWords } from '../../../src/markbook/sittings/rowsOfNoSubject';
import { claimChanges } from '../../../src/markbook/sittings/claims';
import { subjectFills } from '../../../src/markbook/sittings/subjectFills';
import { addedColumnOf, editsWithColumn } from '../../../src/markbook/keeping/addedColumn';
import { keptTable } from '../../../src/markbook/keeping/keptTable';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import { trackerFor } from '../school/schoolOf';
import { bookOf, briefly, classesIn, importInto, outcomesIn, rowsOf, SHEET, uciOf } from './twoSubjects';

const BOTH = [
  { subject: 'DIT', ucis: ['U1', 'U2'] },
  { subject: 'HSC', ucis: ['U1', 'U3'] },
] as const;

const lines = (uci: string, ums: readonly number[]) =>
  ums.map((each, index) => [uci, `Learner ${uci}`, 'June 2026', `C${index + 1}`, String(each)]);

describe('a learner of two subjects in one workbook', () => {
  it('has one record for each: the same component and series of the other takes nobody’s place', () => {
    const given = bookOf(BOTH);
    expect(importInto(given, 'DIT', lines('U1', [80, 80, 110])).added).toHaveLength(3);
    const second = importInto(given, 'HSC', lines('U1', [30, 30, 40]));
    expect([second.added.length, second.changed.length, second.same]).toEqual([3, 0, 0]);
    expect(rowsOf(given)).toEqual([
      ...['U1 DIT C1 2026-06 80', 'U1 DIT C2 2026-06 80', 'U1 DIT C3 2026-06 110'],
      ...['U1 HSC C1 2026-06 30', 'U1 HSC C2 2026-06 30', 'U1 HSC C3 2026-06 40'],
    ]);
    expect(outcomesIn(given).map(briefly)).toEqual(['270 L2D*', '100 L1P']);
  });

  it('gets no certificate from the other subject’s results', () => {
    const given = bookOf(BOTH);
    importInto(given, 'DIT', lines('U1', [80, 80, 110]));
    importInto(given, 'HSC', lines('U1', [30]));
    expect(outcomesIn(given).map(briefly)).toEqual(['270 L2D*', 'Incomplete']);
  });

  it('is imported again without a change, and corrected in the subject’s own row', () => {
    const given = bookOf(BOTH);
    importInto(given, 'DIT', lines('U1', [80]));
    importInto(given, 'HSC', lines('U1', [30]));
    expect(importInto(given, 'HSC', lines('U1', [30]))).toMatchObject({ same: 1, edits: [] });
    importInto(given, 'HSC', lines('U1', [31]));
    expect(rowsOf(given)).toEqual(['U1 DIT C1 2026-06 80', 'U1 HSC C1 2026-06 31']);
  });

  it('is a first entry in one subject and a retake in the other', () => {
    const given = bookOf(BOTH);
    importInto(given, 'DIT', lines('U1', [80]));
    const entrants = entrantsOf(classesIn(given), [], { series: '2027-01', today: '2026-11-30', tables: [] });
    const sat = entrants
      .filter(({ learner }) => learner.uci === uciOf('U1'))
      .map(({ ledger }) => ledger.sittings.length);
    expect(sat).toEqual([1, 0]);
  });

  it('is claimed for in one subject only', () => {
    const given = bookOf(BOTH);
    importInto(given, 'DIT', lines('U1', [80, 80, 110]));
    importInto(given, 'HSC', lines('U1', [60, 60, 90]));
    const [, hsc] = classesIn(given);
    const table = keptTable(given.book.snapshot(SHEET), 'BTEC_Sittings');
    const edits = table && tableEdits(table, claimChanges(hsc?.sittings.ledgers ?? [], '2026-06'));
    given.book.apply(edits?.ok === true ? edits.value : []);
    expect(outcomesIn(given).map((outcome) => outcome?.isClaimed)).toEqual([false, true]);
  });
});

const OLD_ROWS = [
  ['U1', 'C1', '2026-01', 70],
  ['U2', 'C1', '2026-01', 60],
  ['U3', 'C1', '2026-01', 50],
] as const;

describe('a table from before there was a column for the subject', () => {
  it('is read as before where the workbook has one subject, and says it after the next import', () => {
    const given = bookOf([{ subject: 'DIT', ucis: ['U1', 'U2'] }], OLD_ROWS);
    expect(classesIn(given)[0]?.sittings.ledgers.map(({ held }) => held.length)).toEqual([1, 1]);
    importInto(given, 'DIT', [['U1', 'Learner U1', 'June 2026', 'C2', '44']]);
    expect(rowsOf(given)).toEqual([
      ...['U1 DIT C1 2026-01 70', 'U2 DIT C1 2026-01 60', 'U3 – C1 2026-01 50', 'U1 DIT C2 2026-06 44'],
    ]);
    expect(given.book.tables().find(({ name }) => name === 'BTEC_Sittings')?.area.columns).toBe(9);
  });

  it('gets the column with a correction in place and nothing new below', () => {
    const given = bookOf([{ subject: 'DIT', ucis: ['U1'] }], OLD_ROWS.slice(0, 1));
    const plan = importInto(given, 'DIT', [['U1', 'Learner U1', 'January 2026', 'C1', '71']]);
    expect([plan.added.length, plan.changed.length]).toEqual([0, 1]);
    expect(rowsOf(given)).toEqual(['U1 DIT C1 2026-01 71']);
  });

  it('gets it with a claim, where nothing stands in the way', () => {
    const rows = [1, 2].map((component) => ['U1', `C${component}`, '2026-01', 80]);
    const given = bookOf([{ subject: 'DIT', ucis: ['U1'] }], [...rows, ['U1', 'C3', '2026-01', 110]]);
    const ledgers = classesIn(given)[0]?.sittings.ledgers ?? [];
    const table = keptTable(given.book.snapshot(SHEET), 'BTEC_Sittings');
    if (table === undefined) throw new Error('There is no table.');
    expect(addedColumnOf(table)).toBe('Subject');
    const changes = [...subjectFills(ledgers), ...claimChanges(ledgers, '2026-01')];
    const edits = editsWithColumn(table, 'Subject', changes);
    given.book.apply(edits.ok ? edits.value : []);
    expect(rowsOf(given)).toEqual(['U1 DIT C1 2026-01 80', 'U1 DIT C2 2026-01 80', 'U1 DIT C3 2026-01 110']);
    expect(classesIn(given)[0]?.sittings.ledgers[0]?.ledger.claimed).toEqual(['2026-01']);
    const blocked = { ...table, formulaAt: (row: number, column: number) => (row === 2 && column === 8 ? 'mine' : '') };
    expect(editsWithColumn(blocked, 'Subject', changes)).toMatchObject({
      problems: [{ code: 'cell-in-the-way', facts: { cell: 'I3' } }],
    });
  });

  it('is not written into where it has no column for the marks that come: they would be lost', () => {
    const given = bookOf([{ subject: 'DIT', ucis: ['U1'] }], OLD_ROWS.slice(0, 1));
    given.book.put(SHEET, 0, 5, { value: 'Notes of mine', format: 'General' });
    const plan = importInto(given, 'DIT', [['U1', 'Learner U1', 'January 2026', 'C1', '41']], 'Mark');
    expect([plan.noRoom, plan.edits]).toEqual([{ code: 'no-column', table: 'BTEC_Sittings', column: 'Mark' }, []]);
  });

  it('is not written over where something of the teacher’s stands beside it', () => {
    const given = bookOf([{ subject: 'DIT', ucis: ['U1'] }], OLD_ROWS.slice(0, 1));
    given.book.put(SHEET, 1, 8, { value: 'mine', format: 'General' });
    const plan = importInto(given, 'DIT', [['U1', 'Learner U1', 'January 2026', 'C1', '71']]);
    expect([plan.noRoom, plan.edits]).toEqual([{ code: 'column-taken', cell: 'I2' }, []]);
  });

  it('counts for no subject where the learner may take two, is named, and stays as it is', () => {
    const given = bookOf(BOTH, OLD_ROWS);
    const classes = classesIn(given);
    expect(classes.map(({ sittings }) => sittings.ledgers.map(({ held }) => held.length))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(noSubjectWords(classes.flatMap(({ sittings }) => sittings.ofNoSubject))).toBe(
      'BTEC_Sittings has 1 result without the subject, of learners who may take more than one: Learner U1. Such a result counts for no subject: write its subject in the column Subject of that table.',
    );
    importInto(given, 'HSC', [['U1', 'Learner U1', 'January 2026', 'C1', '33']]);
    expect(rowsOf(given)).toEqual([
      ...['U1 – C1 2026-01 70', 'U2 – C1 2026-01 60', 'U3 HSC C1 2026-01 50', 'U1 HSC C1 2026-01 33'],
    ]);
  });

  it('is of nobody for certain while a class of another subject can’t be read', () => {
    const given = bookOf(BOTH.slice(0, 1), OLD_ROWS);
    const rowsWith = (unread: Parameters<typeof classesIn>[1]) => classesIn(given, unread)[0]?.sittings.ofNoSubject;
    expect(rowsWith([])).toEqual([]);
    expect(rowsWith([trackerFor('DIT', 'DIT · 11B')])).toEqual([]);
    expect(rowsWith([trackerFor('HSC')])?.map(({ shownAs }) => shownAs)).toEqual(['Learner U1', 'Learner U2']);
  });
});

describe('a subject that is written by hand', () => {
  const withSubject = (subject: string) => {
    const given = bookOf([{ subject: 'DIT', ucis: ['U1'] }], OLD_ROWS.slice(0, 1));
    importInto(given, 'DIT', [['U1', 'Learner U1', 'June 2026', 'C2', '44']]);
    given.book.put(SHEET, 1, 8, { value: subject, format: 'General' });
    return classesIn(given)[0]?.sittings;
  };

  it('may be spelled as everywhere', () => {
    expect(withSubject('Digital Information Technology')?.ledgers[0]?.held).toHaveLength(2);
  });

  it('is of another class, or named where it is not known', () => {
    expect(withSubject('HSC')).toMatchObject({ ofNoSubject: [], ofOthers: 0, ledgers: [{ held: { length: 1 } }] });
    const odd = withSubject('Health stuff');
    expect(odd?.ledgers[0]?.held).toHaveLength(1);
    expect(noSubjectWords(odd?.ofNoSubject ?? [])).toBe(
      'BTEC_Sittings has 1 result of a subject that is not known: Learner U1. Such a result counts for no subject: write its subject in the column Subject of that table.',
    );
  });
});
