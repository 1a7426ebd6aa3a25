import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  sequenceExecute,
  WrapStrategy,
} from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { eachCell, rangeOf } from '../engine/areas';
import type { Engine } from '../engine/engine';
import type { Protection } from '../limits/protection';
import { type Area, type CellContent, type CellStyle, HostError } from '../port';
import { enteredValue } from './enteredValue';
import { growSheet } from './growSheet';

const matrixOf = <Thing>(
  area: Area,
  thing: (row: number, column: number) => Thing,
): IObjectMatrixPrimitiveType<Thing> => {
  const matrix = new ObjectMatrix<Thing>();
  eachCell(area, (row, column) => {
    matrix.setValue(row, column, thing(row, column));
  });
  return matrix.getMatrix();
};

/**
 * Changes how cells look and nothing else, in one undo step; null takes their styles away. Set as content, a style
 * alone would make the spreadsheet forget the cell's formula, and the format of text turn its number into text.
 */
function restyle(engine: Engine, sheetId: string, area: Area, style: IStyleData | null): void {
  const unitId = engine.workbook().getUnitId();
  const sheet = engine.worksheet(sheetId);
  const ids = { unitId, subUnitId: sheetId };
  const styled = (row: number, column: number): ICellData => {
    const type: Nullable<ICellData['t']> = sheet.getCellRaw(row, column)?.t;
    return { s: style, ...(type !== undefined && type !== null && { t: type }) };
  };
  const change = { ...ids, cellValue: matrixOf(area, styled), trigger: SetStyleCommand.id };
  const undo = engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, change));
  const cellHeights = new ObjectMatrix(matrixOf(area, (row, column) => sheet.getCellHeight(row, column)));
  const heights = engine.injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...ids, ranges: [rangeOf(area)], cellHeights });
  const redoMutations = [{ id: SetRangeValuesMutation.id, params: change }, ...heights.redos];
  sequenceExecute(redoMutations, engine.commands);
  engine.undoRedo.pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
    redoMutations,
  });
}

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
} as const;

const horizontalOf = (align: Nullable<HorizontalAlign>): NonNullable<CellStyle['horizontal']> => {
  if (align === HorizontalAlign.LEFT) return 'left';
  if (align === HorizontalAlign.CENTER) return 'center';
  return align === HorizontalAlign.RIGHT ? 'right' : 'general';
};

/** A cell's dress in plain data. */
const cellStyle = (style: Nullable<IStyleData>): CellStyle => ({
  numberFormat: style?.n?.pattern ?? 'General',
  bold: style?.bl === BooleanNumber.TRUE,
  italic: style?.it === BooleanNumber.TRUE,
  fontColor: style?.cl?.rgb ?? '#000000',
  fill: style?.bg?.rgb ?? null,
  wrap: style?.tb === WrapStrategy.WRAP,
  horizontal: horizontalOf(style?.ht),
});

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The parts of a style that are to change, as the spreadsheet holds them. */
const styleChange = (style: CellStyle): IStyleData => ({
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
  ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
  ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
  ...(style.fill === undefined ? {} : { bg: style.fill === null ? null : { rgb: style.fill } }),
  ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  ...(style.horizontal === undefined ? {} : { ht: alignments[style.horizontal] }),
});

export interface Changes {
  readonly write: (sheetId: string, row: number, column: number, cells: readonly (readonly CellContent[])[]) => void;
  readonly clear: (sheetId: string, area: Area, what: 'contents' | 'formats' | 'all') => void;
  readonly setStyle: (sheetId: string, area: Area, style: CellStyle) => void;
  readonly styles: (sheetId: string, area: Area) => CellStyle[][];
}

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

const noContent: ICellData = { v: null, t: null, f: null, si: null, p: null };

const put = (matrix: Matrix, row: number, column: number, cell: ICellData): void => {
  (matrix[row] ??= {})[column] = cell;
};

type StyleAt = (sheetId: string, row: number, column: number) => Nullable<IStyleData>;

const styleIn =
  (engine: Engine): StyleAt =>
  (sheetId, row, column) =>
    engine.workbook().getStyles().getStyleByCell(engine.worksheet(sheetId).getCellRaw(row, column));

/** What a cell of this number format holds once this was put into it. */
const enteredCell = (content: CellContent, format: string | undefined): ICellData => {
  if (typeof content === 'string' || content === null) return enteredValue(content ?? '', format);
  if (format === '@') return enteredValue(String(content).toUpperCase(), format);
  if (typeof content === 'number') return { ...noContent, v: content, t: CellValueType.NUMBER };
  return { ...noContent, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
};

const ensureUnlocked = (guard: Protection, sheetId: string, row: number, column: number): void => {
  if (guard.isProtected(sheetId) && guard.isLocked(sheetId, row, column))
    throw new HostError('AccessDenied', 'This sheet is protected, so its locked cells cannot be changed.');
};

/** Changes to cells as Excel reads what it is given. */
export function changesOf(engine: Engine, guard: Protection): Changes {
  const styleOf = styleIn(engine);
  const apply = (sheetId: string, matrix: Matrix): void => {
    new ObjectMatrix(matrix).forValue((row, column) => {
      ensureUnlocked(guard, sheetId, row, column);
    });
    if (Object.keys(matrix).length === 0) return;
    const { endRow, endColumn } = new ObjectMatrix(matrix).getDataRange();
    growSheet(engine, sheetId, endRow, endColumn);
    const unitId = engine.workbook().getUnitId();
    const params = { unitId, subUnitId: sheetId, value: matrix, range: { ...everything } };
    const done = engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
    if (!done) throw new HostError('GeneralException', 'The cells could not be changed.');
  };
  const empty = (sheetId: string, area: Area): void => {
    const matrix: Matrix = {};
    eachCell(area, (row, column) => {
      put(matrix, row, column, { ...noContent });
    });
    apply(sheetId, matrix);
  };
  const dress = (sheetId: string, area: Area, style: IStyleData | null): void => {
    eachCell(area, (row, column) => {
      ensureUnlocked(guard, sheetId, row, column);
    });
    growSheet(engine, sheetId, area.row + area.rows - 1, area.column + area.columns - 1);
    restyle(engine, sheetId, area, style);
  };
  return {
    write: (sheetId, row, column, cells) => {
      const matrix: Matrix = {};
      cells.forEach((line, down) => {
        line.forEach((content, right) => {
          if (content === null) return;
          const format = styleOf(sheetId, row + down, column + right)?.n?.pattern;
          put(matrix, row + down, column + right, enteredCell(content, format));
        });
      });
      apply(sheetId, matrix);
    },
    clear: (sheetId, area, what) => {
      if (what !== 'formats') empty(sheetId, area);
      if (what !== 'contents') dress(sheetId, area, null);
    },
    setStyle: (sheetId, area, style) => {
      dress(sheetId, area, styleChange(style));
    },
    styles: (sheetId, area) => eachCell(area, (row, column) => cellStyle(styleOf(sheetId, row, column))),
  };
}

const everything = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
