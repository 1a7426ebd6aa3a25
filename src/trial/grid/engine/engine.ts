import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/preset-sheets-core';
import { TableManager } from '@univerjs/preset-sheets-table';
import { HostError } from '../port';

/** The running spreadsheet and the services of it that the grid uses. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly tables: TableManager;
  /** False for the moment in which one workbook takes another's place. */
  readonly hasWorkbook: () => boolean;
  /** The open workbook; throws when there is none yet. */
  readonly workbook: () => Workbook;
  readonly worksheet: (sheetId: string) => Worksheet;
}

export function engineOf(univer: Univer): Engine {
  const injector = univer.__getInjector();
  const current = (): Workbook | null =>
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  const workbook = (): Workbook => {
    const open = current();
    if (!open) throw new HostError('InvalidOperation', 'No workbook is open yet.');
    return open;
  };
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService),
    get formulas() {
      return injector.get(FormulaDataModel);
    },
    get functions() {
      return injector.get(IFunctionService);
    },
    get tables() {
      return injector.get(TableManager);
    },
    hasWorkbook: () => current() !== null,
    workbook,
    worksheet: (sheetId) => {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw new HostError('ItemNotFound', 'There is no such sheet in this workbook.');
      return sheet;
    },
  };
}
