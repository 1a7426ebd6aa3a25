import type { FreshnessPorts } from '../../src/excel/freshness';
import type { FromWorkbook } from '../../src/excel/runExcel';
import type { WorkbookEvent } from '../../src/excel/watchTables';
import type { SetUp } from '../../src/markbook/setUp/setUp';
import type { SheetTable } from '../../src/markbook/tables/snapshot';
import type { WorkbookProblem } from '../../src/markbook/wording/workbook';
import { answered, refused, type CellInput } from '../../src/rules';

export const TABLES_SHEET_ID = '{tables}';
export const MARKS_SHEET_ID = '{marks}';

/** Five raw marks of an invented conversion; `topUms` tells one version of the table from another. */
export const table = (topUms: number, name = 'BTEC_Tables'): SheetTable => ({
  name,
  sheet: 'BTEC Tables',
  row: 0,
  column: 0,
  headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status'],
  rows: [0, 20, 40, 60, topUms].map((ums, raw): CellInput[] => ['DIT', 'C1', '2024-06', raw, ums, 'illustrative']),
});

/** A workbook in memory that counts what it is asked. */
export const pretendWorkbook = (tables: readonly SheetTable[], setUp: SetUp = {}) => {
  const done: string[] = [];
  let tell: (event: WorkbookEvent) => void = () => undefined;
  const shown: (() => void)[] = [];
  const workbook = {
    isShown: true,
    /** The pane is shown again. */
    show: (): void => {
      workbook.isShown = true;
      for (const listener of shown) listener();
    },
    tables,
    setUp,
    isManual: false,
    refusal: {} as Partial<Record<'read' | 'calculate' | 'remember' | 'watch', WorkbookProblem>>,
    done,
    tell: (event: WorkbookEvent): void => tell(event),
    /** What was done since last asked. */
    doneSince: (): string[] => done.splice(0),
  };
  const unless = <Value>(attempt: keyof typeof workbook.refusal, value: Value): Promise<FromWorkbook<Value>> => {
    const problem = workbook.refusal[attempt];
    done.push(attempt);
    return Promise.resolve(problem === undefined ? answered(value) : refused(problem));
  };
  const ports: FreshnessPorts = {
    readTables: () => unless('read', { snapshot: workbook.tables, sheetIds: new Set([TABLES_SHEET_ID]) }),
    readTableNames: () => Promise.resolve(answered(workbook.tables.map(({ name }) => name))),
    readSetUp: () => Promise.resolve(answered(workbook.setUp)),
    changeSetUp: (change) => {
      if (workbook.refusal.remember === undefined) workbook.setUp = change(workbook.setUp);
      return unless('remember', true);
    },
    isCalculationManual: () => Promise.resolve(answered(workbook.isManual)),
    recalculateAll: () => unless('calculate', true),
    pane: {
      isShown: () => workbook.isShown,
      whenShown: (listener) => {
        shown.push(listener);
      },
    },
    watch: (listener) => {
      tell = listener;
      return unless('watch', true);
    },
  };
  return { workbook, ports };
};
