import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldDates } from '../../../src/markbook/dates/heldDates';
import { packOf } from '../../../src/markbook/figuresPack/packOf';
import { changesOf } from '../../../src/markbook/figuresPack/takenPack';
import { tablesWith } from '../../../src/markbook/figuresPack/tablesWith';
import type { TableChange } from '../../../src/markbook/keeping/tableChange';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import type { KeptTableName } from '../../../src/markbook/kept/keptTables';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable, TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import { law } from '../../law';
import { heldTable } from '../heldTable';
import { ILLUSTRATIVE_BOUNDARIES, ILLUSTRATIVE_TABLES } from '../illustrativeTables';
import { scale, small, tables } from '../tables/smallTables';
import { comparedWith, DATES, given, INTERNAL, said, SCALE, takenInto, textOfBook, WHOLE_BOOK } from './packBooks';

const kindsOf = (tablesHeld: TablesSnapshot, text: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { kind } of comparedWith(given(text), tablesHeld)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const daysOf = (book: TablesSnapshot) => heldDates(book).dates.map(({ place: _, ...date }) => date);

const STATUSES = ['published', 'typed', 'illustrative', 'estimated', ''] as const;

/** Workbooks of some of the illustrative tables, with other statuses, sources and figures. */
const books = fc
  .record({
    from: fc.nat({ max: 18 }),
    count: fc.nat({ max: 2 }),
    status: fc.constantFrom(...STATUSES),
    source: fc.constantFrom('', 'Converter', '=1+1', 'Two\nlines', "Pearson's “own”", 'É\u200B'),
    grade: fc.constantFrom('', 'U', 'Level 1 Pass'),
    more: fc.nat({ max: 2 }),
    hasScale: fc.boolean(),
    hasDates: fc.boolean(),
  })
  .map(({ from, count, status, source, grade, more, hasScale, hasDates }): TablesSnapshot => {
    const rows = ILLUSTRATIVE_TABLES.rows.slice(from * 61, (from + count) * 61).map((row) =>
      row.map((cell, column) => {
        if (column === 4) return Math.max(0, Number(cell) - more);
        if (column === 5) return Number(row[3]) === 0 ? grade : '';
        return column === 6 ? status : column === 7 ? source : cell;
      }),
    );
    const boundaryRows = ILLUSTRATIVE_BOUNDARIES.rows.map((row) => row.with(11, status).with(12, source));
    return [
      { ...ILLUSTRATIVE_TABLES, rows },
      { ...ILLUSTRATIVE_BOUNDARIES, rows: boundaryRows },
      ...(hasScale ? [SCALE] : []),
      ...(hasDates ? [DATES] : []),
    ];
  });

/** The rows of a table once the edits that a write is made of were made. */
const written = (table: SheetTable, changes: readonly TableChange<object>[]): readonly (readonly unknown[])[] => {
  const { name, sheet, headers } = table;
  const rows = table.rows.map((row) => ({ values: row, formulas: row.map((cell) => cell ?? '') }));
  const edits = tableEdits(
    { name, sheet, row: 0, column: 0, headers, rows, hasTotals: false, formulaAt: () => '', areas: [] },
    changes,
  );
  if (!edits.ok) throw new Error(edits.problems[0].code);
  const cells: unknown[][] = table.rows.map((row) => [...row]);
  for (const edit of edits.value) {
    if (edit.kind !== 'cells') continue;
    edit.after.forEach((row, down) => {
      const to = (cells[edit.row - 1 + down] ??= headers.map(() => ''));
      row.forEach((entry, across) => {
        if (entry !== null) to[edit.column + across] = entry;
      });
    });
  }
  return cells;
};

const inAnyOrder = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows
    .map((row) => JSON.stringify(row.map((cell) => cell ?? '')))
    .filter((row) => /[^",[\]]/.test(row))
    .sort();

describe('a pack of figures', () => {
  it('carries UMS tables, boundaries, scale and dates with their statuses and sources', () => {
    const pack = given(textOfBook(WHOLE_BOOK));
    expect([pack.tables.length, pack.scales.length, pack.dates.length]).toEqual([27, 1, 2]);
    const { tables: written, boundaries } = packOf(readFigures(WHOLE_BOOK), WHOLE_BOOK, '2026-12-01').pack;
    expect(written[0]).toMatchObject({ status: 'illustrative', source: "Invented figures, not Pearson's" });
    expect(boundaries[0]).toMatchObject({ subject: 'SPO', max: 60, rounding: 'nearest', status: 'illustrative' });
    expect(kindsOf([], textOfBook(WHOLE_BOOK))).toEqual({ new: 29, differs: 1 });
    expect(kindsOf(WHOLE_BOOK, textOfBook(WHOLE_BOOK))).toEqual({ same: 30 });
  });

  law([books], { numRuns: 15 })(
    'taken by an empty workbook gives the same figures, statuses, sources and days',
    (book) => {
      const taken = takenInto([], textOfBook(book));
      expect(said(taken)).toEqual(said(book));
      expect(daysOf(taken)).toEqual(daysOf(book));
      expect(textOfBook(taken)).toBe(textOfBook(book));
    },
  );

  law([books, books], { numRuns: 15 })('taken twice changes nothing more, and taken whole it counts', (held, other) => {
    const text = textOfBook(other);
    const once = takenInto(held, text);
    const { same = 0, ...others } = kindsOf(once, text);
    expect(others).toEqual({});
    expect(same).toBe(comparedWith(given(text), held).length);
    expect(takenInto(once, text)).toEqual(once);
  });

  law([books, books], { numRuns: 15 })(
    'changes nothing of what differs where what is here was chosen',
    (held, other) => {
      const before = readFigures(held);
      const after = readFigures(takenInto(held, textOfBook(other), {}));
      for (const { place: _, ...conversion } of before.conversions)
        expect(after.find(conversion)).toMatchObject({ ok: true, value: conversion });
      expect(after.layoutFor()).toEqual(before.layoutFor());
    },
  );

  law([books, books], { numRuns: 15 })('comes to the very rows that the write brings onto the sheet', (held, other) => {
    const changes = changesOf(comparedWith(given(textOfBook(other)), held));
    for (const table of held) {
      const wanted = changes[table.name as KeptTableName] ?? [];
      const after = tablesWith(held, { [table.name]: wanted }).find(({ name }) => name === table.name);
      expect(inAnyOrder(written(table, wanted))).toEqual(inAnyOrder(after?.rows ?? []));
    }
  });

  it('names no learner and no class, whatever else the workbook keeps', () => {
    const LEARNERS = ['12345A678901X', '1234567899', '0101', 'Alfa', 'Ann', '11B/It1', 'Ms Example'];
    const names = (headers: readonly string[]) => headers.map((_, index) => LEARNERS[index % LEARNERS.length] ?? '');
    const of = (name: string, headers: readonly string[]) => heldTable(name, headers, [names(headers)]);
    const book = [
      ...WHOLE_BOOK.map((table) => ({
        ...table,
        headers: [...table.headers, 'Whose'],
        rows: table.rows.map((row, index) => [...row, LEARNERS[index % LEARNERS.length] ?? '']),
      })),
      of('BTEC_Sittings', ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note', 'Subject']),
      of('BTEC_Entries', ['Learner', 'Subject', 'Component', 'Series', 'Kind', 'Sent on', 'Sent by', 'Note']),
      of('BTEC_Scenarios', ['Scenario', 'Learner', 'Component', 'Series', 'Mark', 'UMS']),
      of('BTEC_Provenance', ['On', 'What', 'Sheet', 'Cells']),
    ];
    const text = textOfBook(book);
    expect(text).toBe(textOfBook(WHOLE_BOOK));
    expect(LEARNERS.filter((name) => text.includes(name))).toEqual([]);
  });

  it.each([
    ['a UCI', 'Marks of 12345A678901, by e-mail'],
    ['a ULN', 'ULN: 1000000019'],
  ])('leaves out a UMS table whose source holds %s, and says so', (_what, source) => {
    const book = [tables(small({ 0: { 7: source } }))];
    const { pack, leftOut } = packOf(readFigures(book), book, '2026-12-01');
    expect(pack.tables).toEqual([]);
    expect(leftOut).toEqual([
      { title: 'Digital Information Technology, Component 1 in May/June 2024', because: 'names a learner' },
    ]);
  });

  it('leaves out what can’t be used here, and says so', () => {
    const book = [tables(small({ 2: { 4: 99 } })), DATES, scale([INTERNAL.with(3, 40)])];
    const { pack, leftOut } = packOf(readFigures(book), book, '2026-12-01');
    expect([pack.tables, pack.scales]).toEqual([[], []]);
    expect(leftOut.map(({ because }) => because)).toEqual(['unusable', 'unusable']);
  });
});
