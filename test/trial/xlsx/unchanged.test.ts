import { expect, test } from 'vitest';
import { openXlsx } from '../../../src/trial/xlsx/open/openXlsx';
import type { OpenedFile } from '../../../src/trial/book/bookState';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { FUNCTIONS } from './functions';
import { dataFile, partsOf } from './parts';
import { stateOf, withCells } from './stateOf';

function opened(bytes: Uint8Array): OpenedFile {
  const result = openXlsx(bytes, FUNCTIONS);
  if (!result.ok) throw new Error(result.sentence);
  return result.file;
}

test.each(['tracker-graded.xlsx', 'tracker-plain.xlsx'])(
  '%s opened and saved unchanged is the same in every part',
  (name) => {
    const bytes = dataFile(name);
    const file = opened(bytes);
    expect(partsOf(saveXlsx(file, stateOf(file)))).toEqual(partsOf(bytes));
  },
);

test.each(['tracker-graded.xlsx', 'tracker-plain.xlsx'])(
  '%s with one mark changed differs in that cell only',
  (name) => {
    const bytes = dataFile(name);
    const file = opened(bytes);
    const state = withCells(stateOf(file), 'Marks', [{ row: 1, column: 7, value: 41, kind: 'number', formula: null }]);
    const before = partsOf(bytes);
    const after = partsOf(saveXlsx(file, state));
    const sheet = name === 'tracker-graded.xlsx' ? 'xl/worksheets/sheet1.xml' : 'xl/worksheets/sheet2.xml';
    expect(after).toEqual({ ...before, [sheet]: before[sheet]?.replace(/(<c r="H2"[^>]*><v>)30</, '$141<') });
    expect(after[sheet]).toContain('<v>41</v>');
  },
);
