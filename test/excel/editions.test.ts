import { afterAll, describe, expect, it } from 'vitest';
import { readClassSheet } from '../../src/excel/reading/readClassSheet';
import { readTablesSnapshot } from '../../src/excel/readTablesSnapshot';
import { setFigures } from '../../src/functions/figures';
import { heldAssumptions } from '../../src/markbook/scenarios/heldAssumptions';
import { readSetUp } from '../../src/markbook/setUp/setUp';
import { heldSittings } from '../../src/markbook/sittings/heldSittings';
import { readFigures } from '../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../src/markbook/tables/snapshot';
import { readTracker } from '../../src/markbook/tracker/readTracker';
import '../functions/customFunctions';
import { functionsById } from '../functions/functionsById';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import type { FromWorkbook } from '../../src/excel/runExcel';
import { calculate, type AddInFunctions } from '../pane/workbook/calculate';
import { valueAt } from '../pane/workbook/cells';
import { placeOf, type Book, type Cell } from '../pane/workbook/book';
import { projectFile } from '../pane/workbookOfFile';
import { opened, standIn } from './writing/standIn';

standIn();
afterAll(() => void setFigures(readFigures(ILLUSTRATIVE)));

/** Workbooks as editions of the add-in have saved them, and what was in them: this edition must find the same. */
const EDITIONS = [
  {
    file: 'test/data/editions/2026-11-23.xlsx',
    classes: [['DIT · 11B DIT', 32]],
    tables: ['BTEC_Tables'],
    conversions: 15,
    sittings: 0,
    assumptions: 0,
    formulas: 160,
  },
  {
    file: 'test/data/editions/2026-11-30.xlsx',
    classes: [['DIT · 11X and 11Y', 30]],
    tables: ['BTEC_Tables', 'BTEC_Boundaries', 'BTEC_Sittings', 'BTEC_Moderation', 'BTEC_Scenarios'],
    conversions: 27,
    sittings: 120,
    assumptions: 26,
    formulas: 182,
  },
] as const;

const valueOf = <Value>(found: FromWorkbook<Value>): Value => {
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

const tablesOf = async (): Promise<TablesSnapshot> => valueOf(await readTablesSnapshot()).snapshot;

const isOfTheAddIn = ({ formula }: Pick<Cell, 'formula'>): boolean => /BTEC[._]/i.test(formula ?? '');

/** What every formula of the add-in shows, by sheet and place. */
const shown = (book: Book): ReadonlyMap<string, unknown> =>
  new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, cell]): [string, unknown][] => {
        if (!isOfTheAddIn(cell)) return [];
        const { row, column } = placeOf(key);
        return [[`${sheet.name} ${row} ${column} ${cell.formula ?? ''}`, valueAt(sheet, row, column)]];
      }),
    ),
  );

describe.each(EDITIONS)(
  'the workbook $file',
  ({ file, classes, tables, conversions, sittings, assumptions, formulas }) => {
    it('has its classes set up, and every column of them where it was', async () => {
      opened(projectFile(file), {});
      const [part = ''] = projectFile(file).setUpXml ?? [];
      const kept = readSetUp(/<setup[^>]*>(.*)<\/setup>/su.exec(part)?.[1] ?? '');
      const trackers = kept?.trackers ?? [];
      const found = await Promise.all(
        trackers.map(async (tracker) => {
          const { learners, changes } = readTracker(tracker, valueOf(await readClassSheet(tracker.sheet)));
          return [tracker.name, learners.length, changes];
        }),
      );
      expect(found).toEqual(classes.map(([name, learners]) => [name, learners, []]));
    });

    it('has its tables read, without a problem', async () => {
      opened(projectFile(file), {});
      const snapshot = await tablesOf();
      expect(snapshot.map(({ name }) => name).sort()).toEqual([...tables].sort());
      const figures = readFigures(snapshot);
      expect(figures.issues.filter(({ severity }) => severity === 'problem')).toEqual([]);
      expect(figures.conversions).toHaveLength(conversions);
      expect(heldSittings(snapshot)).toHaveLength(sittings);
      expect(heldAssumptions(snapshot)).toHaveLength(assumptions);
    });

    it('shows in every formula what it showed when it was saved', async () => {
      const book = opened(projectFile(file), {});
      setFigures(readFigures(await tablesOf()));
      const before = shown(book);
      expect(before.size).toBe(formulas);
      for (const { cells } of book.sheets)
        for (const cell of cells.values()) if (isOfTheAddIn(cell)) cell.value = 'not calculated yet';
      await calculate(book, functionsById as unknown as AddInFunctions);
      expect(shown(book)).toEqual(before);
    });
  },
);
