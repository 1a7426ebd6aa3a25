import { describe, expect, it } from 'vitest';
import { gradingPlan } from '../../../src/markbook/grades/gradingPlan';
import { gradingSheet } from '../../../src/markbook/grades/gradingSheet';
import { headingsNotTaken, listBlocked } from '../../../src/markbook/newClass/listStanding';
import { componentsWished, seriesInList } from '../../../src/markbook/newClass/newClassWish';
import { newClassSentence, notPlacedWords, notTakenWords } from '../../../src/markbook/newClass/newClassWords';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { isTracker } from '../../../src/markbook/setUp/isTracker';
import { readFigures } from '../../../src/markbook/tables/figures';
import { CLASS_LIST, planned, sheetWritten, WISH } from './planned';

const FORMULAS = {
  series: { C1: '2024-06', C2: '2024-06', C3: '2024-06' },
  withPoints: false,
  overTyped: false,
  toCorrect: [],
} as const;

describe('a class list made into a sheet', () => {
  const { plan, listed } = planned(CLASS_LIST);
  const sheet = sheetWritten(plan);

  it('is a table with who they are, a target, every component and live results', () => {
    expect(sheet.formulas[3]).toEqual([
      ...['Candidate number', 'UCI', 'Surname', 'Forename', 'Form', 'Class', 'Target'],
      ...['C1 out of 60', 'C2 out of 60', 'C3 out of 60', 'C1 UMS', 'C2 UMS', 'C3 UMS', 'Total UMS', 'Grade'],
    ]);
    expect(sheet.formulas[4]).toEqual([
      ...['0101', '123450240101V', 'Abara', 'Aisha', '11A', '11B/It1', '', 30, 29, ''],
      '=BTEC.UMS([@[C1 out of 60]]&"","DIT","C1","2024-06")',
      '=BTEC.UMS([@[C2 out of 60]]&"","DIT","C2","2024-06")',
      '=BTEC.UMS([@[C3 out of 60]]&"","DIT","C3","2024-06")',
      '=BTEC.AWARD([@[C1 out of 60]:[C3 out of 60]]&"","DIT","2024-06","total")',
      '=BTEC.AWARD([@[C1 out of 60]:[C3 out of 60]]&"","DIT","2024-06","grade")',
    ]);
  });

  it('keeps identifiers as text and every mark with its learner', () => {
    const texts = plan.edits.filter((edit) => edit.kind === 'cells' && edit.numberFormat === '@');
    expect(texts).toHaveLength(1);
    const { learners } = readTracker(plan.tracker, sheet);
    expect(learners).toHaveLength(listed.learners.length);
    expect(learners[1]).toMatchObject({ candidateNumber: '0102', surname: 'Baines', forename: 'Lena' });
    expect([learners[1]?.cells.get('mark C1')?.value, learners[1]?.cells.get('mark C2')?.value]).toEqual([null, 50]);
  });

  it('is set up as Set up itself would find it, and Grades has nothing left to write', () => {
    expect(isTracker(plan.tracker)).toBe(true);
    const [found] = findTrackers([sheet]);
    const roles = found?.columns.map(({ role, heading }) => [role, heading]);
    expect(roles).toEqual(plan.tracker.columns.map(({ role, heading }) => [role, heading]));
    expect(readTracker(plan.tracker, sheet)).toMatchObject({ changes: [], leftOut: [] });
    expect(gradingPlan(gradingSheet(plan.tracker, sheet), FORMULAS)).toMatchObject({ ok: true, formulas: 0 });
  });

  it('counts above the table, where nobody is taken for a learner', () => {
    expect(sheet.formulas.slice(0, 3).map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['Digital Information Technology · 11B'],
      ['Still blank', ...[1, 2, 3].map((each) => `=COUNTBLANK(Class_11B[C${each} out of 60])`)],
      ['Average mark', ...[1, 2, 3].map(() => expect.stringMatching(/^=IF\(COUNT\(Class_11B\[/) as unknown)],
    ]);
    const [table] = sheet.tables;
    expect(table?.area).toMatchObject({ row: 3, column: 0, rows: listed.learners.length + 1, columns: 15 });
  });

  it('keeps the headings in view, marks within their maximum or X, and offers the grades', () => {
    const furnish = plan.edits.find((edit) => edit.kind === 'furnish');
    expect(furnish).toMatchObject({ frozenRows: 4 });
    expect(furnish?.rules.map(({ kind, style }) => [kind, style])).toEqual([
      ['list', 'warning'],
      ['formula', 'stop'],
      ['formula', 'stop'],
      ['formula', 'stop'],
    ]);
    expect(furnish?.rules[1]).toMatchObject({
      formula: '=IF(ISNUMBER(H5),AND(H5>=0,H5<=60,H5=INT(H5)),H5="X")',
      area: { row: 4, column: 7, columns: 1 },
    });
  });
});

describe('what a list says beside marks', () => {
  const HEAD = 'Candidate No,Name,C1,C2';

  it('is no mark until the teacher says what it means, and stays blank till then', () => {
    const text = `${HEAD}\n0101,Ada,abs,31\n0102,Ben,ABS,62\n0103,Cai,12.5,x\n`;
    const asked = planned(text);
    expect(asked.listed.noMarks.map(({ text: said, times, because }) => [said, times, because])).toEqual([
      ['abs', 2, 'word'],
      ['62', 1, 'above-max'],
      ['12.5', 1, 'not-whole'],
    ]);
    expect(asked.listed.taken).toBe(2);
    const meanings = new Map([
      ['abs', 'X'],
      ['62', '26'],
      ['12.5', ''],
    ]);
    const { listed, plan } = planned(text, { wish: { meanings } });
    expect(listed.noMarks).toEqual([]);
    expect(
      sheetWritten(plan)
        .formulas.slice(4)
        .map((row) => row.slice(3, 5)),
    ).toEqual([
      ['X', 31],
      ['X', 26],
      ['', 'X'],
    ]);
  });

  it('may be said twice alike, and where it differs neither is taken', () => {
    const rows = ['0101,Ada,C1,40', '0101,Ada,C1,41', '0102,Ben,C1,30', '0102,Ben,C1,30', '0101,Ada,C2,20'];
    const { listed } = planned(`Candidate No,Name,Component,Mark\n${rows.join('\n')}\n`);
    expect(listed.twice.map(({ learner, component }) => [learner.candidateNumber, component])).toEqual([
      ['0101', 'C1'],
    ]);
    expect([...listed.marks.values()].map((own) => [...own])).toEqual([[['C2', 20]], [['C1', 30]]]);
  });

  it('stays text where it looks like a formula, in every cell that comes from the list', () => {
    const text = `${HEAD},Target\n0101,"=HYPERLINK(""http://x"")",40,,+L2M\n'=1+1,@cmd,12,,-L1P\n`;
    const { plan } = planned(text);
    const given = plan.edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));
    const formulas = given.flatMap((entry) => (typeof entry === 'object' && entry !== null ? [entry.formula] : []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !/^=(BTEC\.|COUNTBLANK\(|IF\(COUNT\()/.test(formula))).toEqual([]);
    expect(given).toContain('=HYPERLINK("http://x")');
    expect(given).toContain('+L2M');
  });
});

it('says which columns of the list the sheet does not get, and nothing of marks before the subject is known', () => {
  const { list, listed } = planned(CLASS_LIST);
  expect(notTakenWords(headingsNotTaken(list))).toBe(
    'Not taken from the list: PP. Copy to the sheet what is needed there.',
  );
  expect(newClassSentence(listed, false, 0)).toBe(`${listed.learners.length} learners in this list.`);
  expect(newClassSentence(listed, true, 0)).toMatch(/^\d+ learners, with \d+ marks for C1 and C2/);
  expect(notTakenWords(headingsNotTaken(planned('Candidate No,Name,C1,Target\n0101,Ada,3,L2P\n').list))).toBe('');
});

it('is not made of a list without learners, with a column asked about, of nobody or of no subject', () => {
  const { list } = planned(CLASS_LIST);
  expect(listBlocked(list, true)).toBeUndefined();
  expect(listBlocked(list, false)).toBe('a subject');
  expect(listBlocked({ ...list, columns: list.columns.filter(({ role }) => role.startsWith('mark')) }, true)).toBe(
    'an identifier',
  );
  expect(listBlocked({ ...list, rows: [] }, true)).toBe('learners');
});

describe('the heading', () => {
  const said = (text: string, asked = 0): string => newClassSentence(planned(text).listed, true, asked);

  it('never says that there are no marks while some of the list are asked about', () => {
    expect(said('Candidate No,Name,C1\n0101,Ada,\n')).toBe('1 learner, no marks yet.');
    expect(said('Candidate No,Name,C1\n0101,Ada,abs\n0102,Ben,abs\n')).toBe('2 learners: 2 entries to clear up.');
    expect(said('Candidate No,Name,C1\n0101,Ada,\n', 1)).toBe('1 learner: 1 column to name.');
    const twice = 'Candidate No,Name,Component,Mark\n0101,Ada,C1,40\n0101,Ada,C1,41\n';
    expect(said(twice)).toBe('1 learner: 1 mark given twice.');
  });

  it('says what is taken, and what stays open beside it', () => {
    expect(said('Candidate No,Name,C1\n0101,Ada,40\n0102,Ben,abs\n')).toBe(
      '2 learners, with 1 mark for C1; 1 entry to clear up.',
    );
  });
});

describe('a list that says of which series its marks are', () => {
  const LIST =
    'Candidate No,Name,Component,Series,Mark\n0101,Abara Aisha,C1,2025-01,31\n0101,Abara Aisha,C1,2025-06,35\n' +
    '0103,Cole Will,C1,2025-01,40\n0104,Dhillon Dev,C2,2025-06,22\n';

  it('gives the sheet its own series, the last of each component', () => {
    const { list } = planned(LIST);
    expect(componentsWished('DIT', undefined, '2026-11-30', seriesInList(list)).map(({ series }) => series)).toEqual([
      '2025-06',
      '2025-06',
      '2027-01',
    ]);
  });

  it.each([
    ['2025-06', [35], '2 marks of Component 1, December 2024/January 2025'],
    ['2025-01', [31, 40], '1 mark of Component 1, May/June 2025'],
  ] as const)('marks of another than %s are not taken, and said', (series, taken, said) => {
    const components = (['C1', 'C2'] as const).map((component) => ({ component, max: 60, series }));
    const { listed } = planned(LIST, { wish: { components } });
    expect([...listed.marks.values()].flatMap((own) => own.get('C1') ?? [])).toEqual(taken);
    expect(listed.notPlaced.map(notPlacedWords)[0]).toContain(`Not taken from the list: ${said}.`);
    expect(listed.twice).toEqual([]);
    expect(newClassSentence(listed, true, 0)).toContain('not taken');
  });

  it.each([
    [
      'Candidate No,Name,Component,Mark\n0101,Abara Aisha,BZZ01,31\n0103,Cole Will,BZZ01,40\n',
      '“BZZ01” is no component',
    ],
    ['Candidate No,Name,Component,Mark\n0101,Abara Aisha,C4,31\n0103,Cole Will,C4,40\n', '“C4” is no component'],
    ['Candidate No,Name,Component,Mark\n0101,Abara Aisha,,31\n0103,Cole Will,,40\n', 'beside which no component'],
    ['Candidate No,Name,Series,C1\n0101,Abara Aisha,Spring,31\n0103,Cole Will,Spring,40\n', '“Spring” is no series'],
    ['Candidate No,Name,Series,C1\n0101,Abara Aisha,,31\n0103,Cole Will,,40\n', 'beside which no series'],
  ])('marks of a component or series that cannot be read are said: %s', (text, words) => {
    const { listed } = planned(text);
    expect([listed.taken, newClassSentence(listed, true, 0)]).toEqual([0, '2 learners: 2 marks not taken.']);
    expect(listed.notPlaced.map(notPlacedWords)).toEqual([expect.stringContaining(`2 marks`)]);
    expect(notPlacedWords(listed.notPlaced[0] ?? { because: 'series-unread', text: '', times: 0 })).toContain(words);
  });
});

describe('names', () => {
  it('are free, and never touch what is there', () => {
    const { plan } = planned(CLASS_LIST, { sheetNames: ['11b', '11B 2'], tableNames: ['class_11b_3'] });
    expect(plan.sheet).toBe('11B 3');
    expect(plan.edits.find((edit) => edit.kind === 'add-table')).toMatchObject({ name: 'Class_11B_3_2' });
    expect(plan.edits.every((edit) => edit.kind !== 'cells' || edit.sheet === '11B 3')).toBe(true);
  });

  it('leave the class’s own out of the title where it has none', () => {
    const [title] = sheetWritten(planned(CLASS_LIST, { wish: { name: ' ' } }).plan).formulas;
    expect(title?.[0]).toBe('Digital Information Technology');
  });

  it.each([
    ['11A/It1 [new]', '11A It1 new'],
    ["'history'", 'Class'],
    ['', 'Class'],
    ['A very long name of a class that goes on and on', 'A very long name of a class'],
  ])('“%s” gives a sheet that Excel takes', (name, sheet) => {
    expect(planned(CLASS_LIST, { wish: { name } }).plan.sheet).toBe(sheet);
  });
});

it('writes no grades while the scale of the subject is only assumed, and follows its two components', () => {
  const figures = readFigures([]);
  const components = (['C1', 'C2'] as const).map((component) => ({ component, max: 60, series: '2025-06' as const }));
  const { plan } = planned(CLASS_LIST, { figures, wish: { subject: 'ART', components, withTarget: false } });
  expect(plan.results).toEqual(['C1 UMS', 'C2 UMS', 'Total UMS']);
  expect(WISH.components).toHaveLength(3);
});
