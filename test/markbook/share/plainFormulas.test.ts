import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { plainContext } from '../../../src/markbook/share/plainFormulas/plainContext';
import { plainEdits } from '../../../src/markbook/share/plainFormulas/plainEdits';
import { plainPlan } from '../../../src/markbook/share/plainFormulas/plainPlan';
import { plainTablesEdits } from '../../../src/markbook/share/plainFormulas/plainTables';
import { notPlainWords, standStillWords } from '../../../src/markbook/share/sharingWords';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../grades/classOf';
import { ILLUSTRATIVE, ILLUSTRATIVE_BOUNDARIES } from '../illustrativeTables';
import { bookOf } from './workbook';

/** A sheet whose formulas show 0. */
const sheetWith = (rows: readonly (readonly CellInput[])[]) =>
  sheetOf(
    rows,
    Object.fromEntries(
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell === 'string' && cell.startsWith('=') ? [[`${row} ${column}`, 0] as const] : [],
        ),
      ),
    ),
  );

const planFor = (rows: readonly (readonly CellInput[])[]) => {
  const { cells, workbook, figures, tables } = bookOf([sheetWith(rows)]);
  return plainPlan(cells, plainContext(workbook, figures, tables));
};

const plainOf = (formula: string): string | undefined => planFor([[42, 30, 20, formula]]).plain[0]?.formula;
const becauseOf = (formula: string): readonly string[] =>
  planFor([[42, 30, 20, formula]]).others.map(({ because }) => notPlainWords(because));

describe('a plain formula', () => {
  it('looks a mark up by its key, and keeps blank, X and impossible marks apart', () => {
    expect(plainOf('=BTEC.UMS(A1&"","DIT","C1","June 2024")')).toBe(
      '=IF(TRIM(A1&"")="","",IF(OR(UPPER(TRIM(A1&""))="X",UPPER(TRIM(A1&""))="ABS",UPPER(TRIM(A1&""))="ABSENT"),"X",' +
        'IF(TRIM(A1&"")+0>=0,INDEX(BTEC_Tables[UMS],MATCH("DIT|C1|2024-06|"&TRIM(A1&""),BTEC_Tables[Key],0)),NA())))',
    );
  });

  it('is made once of a call that LET has named, however often it is used', () => {
    const named = Array.from({ length: 24 }, (_, index) => {
      const given = index === 0 ? '42,30,20' : `n_${index - 1},n_${index - 1},n_${index - 1}`;
      return `n_${index},BTEC.TOTAL(${given})`;
    });
    expect(becauseOf(`=LET(${named.join(',')},n_23)`)).toHaveLength(1);
  });

  it('refers to the row’s own UMS, total and grade instead of working them out again', () => {
    const { plain, others } = planFor([
      [
        ...[42, 30, 20],
        '=BTEC.POINTS(H1&"")',
        '=BTEC.UMS(A1&"","DIT","C1","2024-06")',
        '=BTEC.UMS(B1&"","DIT","C2","2024-06")',
        '=BTEC.UMS(C1&"","DIT","C3","2024-06")',
        '=BTEC.AWARD(A1:C1&"","DIT","2024-06","grade")',
        '=BTEC.AWARD(A1:C1&"","DIT","2024-06","total")',
      ],
    ]);
    expect(others).toEqual([]);
    const formulas = new Map(plain.map(({ cell, formula }) => [cell.cell, formula]));
    expect(formulas.get('I1')).toBe('=IF(OR(E1="",E1="X",F1="",F1="X",G1="",G1="X"),"",E1+F1+G1)');
    expect(formulas.get('H1')?.slice(0, 60)).toBe('=IF(OR(I1="",I1="X"),I1,IF(I1>=INDEX(BTEC_Scale[[L2D*]],MATC');
    expect(formulas.get('D1')?.slice(0, 60)).toBe('=IF(TRIM(H1&"")="","",IF(OR(UPPER(TRIM(H1&""))="X",UPPER(TRI');
  });

  it('is worked out from the marks where the row has no UMS of another series', () => {
    const { plain } = planFor([
      [42, 30, 20, '=BTEC.UMS(A1&"","DIT","C1","2025-06")', '=BTEC.AWARD(A1:C1&"","DIT","2024-06","total")'],
    ]);
    expect(plain[1]?.formula).toContain('"DIT|C1|2024-06|"&TRIM(A1&"")');
    expect(plain[1]?.formula).not.toContain('D1');
  });

  it('keeps what the teacher wrote around it', () => {
    expect(plainOf('=IFERROR(BTEC.POINTS(D1),"none")')?.startsWith('=IFERROR(IF(TRIM(D1&"")="","",')).toBe(true);
  });
});

describe('no plain formula', () => {
  it.each([
    ['=BTEC.TALLY(A1:C1)', 'BTEC.TALLY has no plain form.'],
    [
      '=BTEC.UMS(A1:B1&"","DIT","C1","2024-06")',
      'BTEC.UMS answers a whole range here; plain formulas answer one cell.',
    ],
    ['=BTEC.UMS(A1&"","DIT","C1",B1)', 'BTEC.UMS takes its subject, component or series from a cell.'],
    ['=BTEC.UMS(A1&"","DIT","C1","2019-06")', 'BTEC.UMS names a UMS table that this workbook does not hold.'],
    ['=BTEC.UMS(A1+1,"DIT","C1","2024-06")', 'Part of the formula could not be taken apart.'],
  ])('is made of %s', (formula, words) => {
    expect(becauseOf(formula)).toEqual([words]);
  });
});

describe('the tables under plain formulas', () => {
  it('write boundaries out row by row, marked estimated, and the scale that nobody confirmed as such', () => {
    const { workbook, figures } = bookOf([sheetOf([['']])], [], [ILLUSTRATIVE_BOUNDARIES]);
    const conversion = figures.conversions.find(({ basis }) => basis.kind === 'boundaries');
    if (conversion === undefined) throw new Error('There are no figures.');
    const wanted = { workbook, figures, conversions: [conversion], subject: 'SPO', added: 46_353 };
    const edits = plainTablesEdits(wanted, ['Marks']);
    if (!edits.ok) throw new Error('The tables were refused.');
    const cells = edits.value.filter((edit) => edit.kind === 'cells');
    expect(edits.value.filter(({ kind }) => kind === 'add-sheet')).toEqual([
      { kind: 'add-sheet', sheet: 'BTEC Tables' },
      { kind: 'add-sheet', sheet: 'BTEC Scale' },
    ]);
    expect(cells[1]?.after.map((row) => row.slice(3, 7))).toEqual(
      conversion.ums.map((ums, raw) => [raw, ums, '', 'estimated']),
    );
    expect(
      cells
        .map(({ after }) => after[0])
        .find((row) => row?.some((cell) => typeof cell === 'object' && cell?.formula.includes('[@Raw]'))),
    ).toEqual([formulaEntry('=IF(COUNT([@Raw],[@UMS])=2,[@Subject]&"|"&[@Component]&"|"&[@Series]&"|"&[@Raw],"")')]);
    expect(cells.some(({ after }) => after.some((row) => row.includes('unconfirmed')))).toBe(true);
  });

  it('are said to stand still where they are written out from boundaries, and only there', () => {
    const { conversions } = bookOf([sheetOf([['']])], [], ILLUSTRATIVE).figures;
    const c1 = (subject: string) =>
      conversions.filter((each) => each.subject === subject && each.component === 'C1').slice(0, 1);
    expect(standStillWords(c1('DIT'))).toBeUndefined();
    expect(standStillWords([...c1('DIT'), ...c1('SPO')])).toBe(
      'Component 1, May/June 2025: worked out from BTEC_Boundaries and written out in BTEC_Tables, marked estimated. Plain formulas do not follow later changes to the boundaries.',
    );
  });

  it('names the row that a subject has of its own, and none where the subject is open and scales differ', () => {
    const scale = {
      name: 'BTEC_Scale',
      sheet: 'BTEC Scale',
      row: 0,
      column: 0,
      headers: ['Scope', 'Subject', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*', 'Status'],
      rows: [['Internal', 'DIT', 90, 27, 36, 45, 54, 63, 72, '', 'changed']],
    };
    const { cells, workbook, figures, tables } = bookOf(
      [sheetWith([[60, '=BTEC.GRADE(A1&"","C1","DIT")', '=BTEC.GRADE(A1&"","C1")']])],
      [],
      [...ILLUSTRATIVE, scale],
    );
    const { plain } = plainPlan(cells, plainContext(workbook, figures, tables));
    expect(plain.map(({ formula }) => /MATCH\("([^"]+)"/.exec(formula)?.[1])).toEqual(['Internal|DIT']);
  });
});

describe('the scale under plain formulas of several subjects', () => {
  const HEADINGS = [
    ...['Scope', 'Subject', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*'],
    ...['Status', 'Checked by', 'Checked on'],
  ];
  const OF_ART = [
    ['Internal', 'ART', 180, 54, 72, 90, 108, 126, 144, '', 'confirmed', 'EO', ''],
    ['External', 'ART', 120, 36, 48, 60, 72, 84, 96, '', 'confirmed', 'EO', ''],
    ['Qualification', 'ART', 300, 90, 120, 150, 180, 210, 240, 270, 'confirmed', 'EO', ''],
  ];
  const held = (subject: string, component: string) =>
    [0, 1].map((raw) => [subject, component, '2024-06', raw, raw, '', 'published', 'Pearson', '']);
  const tableOf = (name: string, rows: readonly (readonly CellInput[])[]) => {
    const [headers = [], ...body] = rows;
    return { name, sheet: name.replace('_', ' '), row: 0, column: 0, headers: headers.map(String), rows: body };
  };
  const conversions = tableOf('BTEC_Tables', [
    ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Grade', 'Status', 'Source', 'Added'],
    ...[...held('DIT', 'C1'), ...held('CON', 'C1'), ...held('ART', 'C2')],
  ]);
  const scaleRowsWritten = (scaleRows: readonly (readonly CellInput[])[], subject: string) => {
    const rows = [HEADINGS, ...scaleRows];
    const area = { row: 0, column: 0, rows: rows.length, columns: HEADINGS.length };
    const scaleSheet = {
      ...sheetOf(rows),
      name: 'BTEC Scale',
      tables: [{ name: 'BTEC_Scale', area, hasTotals: false }],
    };
    const tables = scaleRows.length === 0 ? [conversions] : [conversions, tableOf('BTEC_Scale', rows)];
    const { workbook, figures } = bookOf(scaleRows.length === 0 ? [] : [scaleSheet], [], tables);
    const edits = plainTablesEdits({ workbook, figures, conversions: [], subject, added: 46_353 }, ['Marks']);
    if (!edits.ok) throw new Error('The tables were refused.');
    return edits.value.flatMap((edit) =>
      edit.kind === 'cells' && edit.sheet === 'BTEC Scale'
        ? edit.after.filter(([scope]) => typeof scope === 'string' && SCOPES.has(scope)).map((row) => row.slice(0, 4))
        : [],
    );
  };
  const SCOPES = new Set(['Internal', 'External', 'Qualification']);
  const FOR_ALL = [
    ['Internal', '', 90, 27],
    ['External', '', 120, 36],
    ['Qualification', '', 300, 90],
  ];

  it('is written once for all subjects built of two internals, whichever of them is the external', () => {
    expect(scaleRowsWritten([], 'DIT')).toEqual(FOR_ALL);
    expect(scaleRowsWritten([], 'CON')).toEqual(FOR_ALL);
  });

  it('never takes figures for all subjects from Art and Design Practice, confirmed or not', () => {
    expect(scaleRowsWritten([], 'ART')).toEqual(FOR_ALL);
    expect(scaleRowsWritten(OF_ART, 'ART').map((row) => [row[0], row[2], row[3]])).toEqual(
      FOR_ALL.map((row) => [row[0], row[2], row[3]]),
    );
    expect(scaleRowsWritten(OF_ART, 'DIT')).toEqual(scaleRowsWritten(OF_ART, 'ART'));
  });
});

it('cells below one another are written as one rectangle', () => {
  const formula = (row: number): string => `=BTEC.POINTS(A${row})`;
  const { plain } = planFor([
    ['L2P', formula(1)],
    ['L2M', formula(2)],
    ['U', ''],
    ['X', formula(4)],
  ]);
  expect(plainEdits(plain).map(({ row, column, before }) => [row, column, before])).toEqual([
    [0, 1, [[formula(1)], [formula(2)]]],
    [3, 1, [[formula(4)]]],
  ]);
});
