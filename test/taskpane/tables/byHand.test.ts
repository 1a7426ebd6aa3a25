import { expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import type { CellInput } from '../../../src/rules';
import { heldTable } from '../../markbook/heldTable';
import { keptHeadings } from '../../../src/markbook/kept/keptTables';

const asTable = (name: string, [headers = [], ...rows]: CellInput[][]): SheetTable =>
  heldTable(name, headers.map(String), rows);

test.each(['BTEC_Tables', 'BTEC_Boundaries'] as const)('The headings given for %s are those that are read.', (name) => {
  const row = keptHeadings(name).map(() => '');
  expect(readFigures([asTable(name, [[...keptHeadings(name)], row])]).issues).toEqual([]);
});
