import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(SRC + path, 'utf8') }));

const filesWith = (pattern: RegExp): string[] =>
  FILES.flatMap(({ path, text }) => (pattern.test(text) ? [path] : [])).toSorted();

describe('the add-in’s own tables', () => {
  it('grow and come to be in one place each; what else makes or grows a table is the class’s own', () => {
    expect(filesWith(/^\s*kind: 'resize-table',$|\{ kind: 'resize-table'/m)).toEqual([
      'markbook/grades/formulaColumn.ts',
      'markbook/import/plan/roomBelow.ts',
      'markbook/keeping/keptTable.ts',
    ]);
    expect(filesWith(/^\s*kind: 'add-table',$|\{ kind: 'add-table'/m)).toEqual([
      'markbook/keeping/newTableEdits.ts',
      'markbook/newClass/newClassPlan.ts',
    ]);
  });

  it('are written by these alone, through that one writer', () => {
    expect(filesWith(/^import [^;]*\b(?:newTableEdits|tableEdits|editsWithColumn|keyedTableEdits)\b/m)).toEqual([
      'markbook/import/sittings/ledgerEdits.ts',
      'markbook/import/sittings/planSittings.ts',
      'markbook/keeping/addedColumn.ts',
      'markbook/keeping/keyedTableEdits.ts',
      'markbook/scale/scaleEdits.ts',
      'markbook/share/plainFormulas/plainTables.ts',
      'taskpane/keeping/keepEdits.ts',
    ]);
  });
});
