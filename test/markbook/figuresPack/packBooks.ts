import type { SheetTable, TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import { readFigures } from '../../../src/markbook/tables/figures';
import { comparedPack } from '../../../src/markbook/figuresPack/comparedPack';
import { packOf } from '../../../src/markbook/figuresPack/packOf';
import { packText } from '../../../src/markbook/figuresPack/packText';
import { readPack, type GivenPack } from '../../../src/markbook/figuresPack/readPack';
import { changesOf, takenItems, type PackChoices } from '../../../src/markbook/figuresPack/takenPack';
import { tablesWith } from '../../../src/markbook/figuresPack/tablesWith';
import { describePackProblem } from '../../../src/markbook/figuresPack/packProblem';
import type { CellInput } from '../../../src/rules';
import { heldTable } from '../heldTable';
import { ILLUSTRATIVE } from '../illustrativeTables';
import { scale } from '../tables/smallTables';

type Row = readonly CellInput[];

export const INTERNAL = ['Internal', '', 90, 27, 36, 45, 54, 63, 72, '', 'confirmed', 'A. Nother', 46347];
const EXTERNAL = ['External', '', 120, 36, 48, 60, 72, 84, 96, '', 'confirmed', 'A. Nother', 46347];
const WHOLE = ['Qualification', '', 300, 90, 120, 150, 180, 210, 240, 270, 'confirmed', 'A. Nother', 46347];

export const SCALE: SheetTable = scale([INTERNAL, EXTERNAL, WHOLE]);

export const datesTable = (...rows: readonly Row[]): SheetTable =>
  heldTable('BTEC_Dates', ['Year', 'Series', 'What', 'From', 'To', 'Source'], rows);

export const DATES = datesTable(
  ['2026-27', '2027-01', 'Marks and sample', '', 46370, 'Key dates schedule'],
  ['', 'January 2027', 'Trust moderation', '01/12/2026', '4 December 2026', 'Trust calendar'],
);

/** Everything that a pack can carry. */
export const WHOLE_BOOK: TablesSnapshot = [...ILLUSTRATIVE, SCALE, DATES];

export const textOfBook = (tables: TablesSnapshot): string =>
  packText(packOf(readFigures(tables), tables, '2026-12-01').pack);

export const given = (text: string): GivenPack => {
  const pack = readPack(text);
  if (!pack.ok) throw new Error(describePackProblem(pack.problems[0]));
  return pack.value;
};

export const refusal = (text: string): string => {
  const pack = readPack(text);
  return pack.ok ? 'taken' : describePackProblem(pack.problems[0]);
};

export const comparedWith = (pack: GivenPack, tables: TablesSnapshot) =>
  comparedPack(pack, readFigures(tables), tables);

/** The tables of a workbook that takes a pack, with what was chosen where the two differ; everything where nothing is said. */
export const takenInto = (tables: TablesSnapshot, text: string, choices?: PackChoices): TablesSnapshot => {
  const items = comparedWith(given(text), tables);
  const all = Object.fromEntries(items.map(({ title }) => [title, 'given' as const]));
  return tablesWith(tables, changesOf(takenItems(items, choices ?? all)));
};

/** All that figures say, but where they stand. */
export const said = (tables: TablesSnapshot) => {
  const { conversions, layoutFor, subjectsWithScale, fingerprint } = readFigures(tables);
  return {
    conversions: conversions.map(({ place: _, ...conversion }) => conversion),
    scales: [undefined, ...subjectsWithScale].map((subject) => layoutFor(subject)),
    fingerprint,
  };
};
