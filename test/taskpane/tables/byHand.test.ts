import { expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import type { CellInput, Scale } from '../../../src/rules';
import { scaleAsTable } from '../../../src/taskpane/screens/tables/scaleAsTable';
import { scaleFigures } from '../../../src/taskpane/screens/tables/scaleFigures';
import { TABLE_HEADINGS } from '../../../src/taskpane/screens/tables/tableHeadings';

/** Cells as Excel makes them of pasted text. */
const pasted = (text: string): CellInput[][] =>
  text.split('\n').map((line) => line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));

const asTable = (name: string, [headers = [], ...rows]: CellInput[][]): SheetTable => ({
  name,
  sheet: name.replace('_', ' '),
  row: 0,
  column: 0,
  headers: headers.map(String),
  rows,
});

const builtIn = (): Scale => {
  const scale = readFigures([]).scaleFor();
  if (!scale.ok) throw new Error('The add-in has no scale of its own.');
  return scale.value;
};

test.each(['BTEC_Tables', 'BTEC_Boundaries'] as const)('The headings given for %s are those that are read.', (name) => {
  const row = TABLE_HEADINGS[name].map(() => '');
  expect(readFigures([asTable(name, [[...TABLE_HEADINGS[name]], row])]).issues).toEqual([]);
});

test('The scale as copied, pasted and compared is a confirmed scale with the same figures.', () => {
  const scale = builtIn();
  const figures = readFigures([asTable('BTEC_Scale', pasted(scaleAsTable(scaleFigures(scale))))]);
  expect(figures.issues).toEqual([]);
  expect(figures.scaleFor()).toMatchObject({
    ok: true,
    value: {
      status: 'confirmed',
      internal: scale.internal,
      external: scale.external,
      qualification: scale.qualification,
    },
  });
});

test('A figure corrected in the copied scale makes it a changed one.', () => {
  const cells = pasted(scaleAsTable(scaleFigures(builtIn())));
  const corrected = cells.map((row, index) => (index === 1 ? row.with(8, 73) : row));
  expect(readFigures([asTable('BTEC_Scale', corrected)]).scaleFor()).toMatchObject({
    ok: true,
    value: { status: 'changed', internal: { minima: { L2D: 73 } } },
  });
});
