import { ObjectMatrix, type ICellData, type ICommandInfo, type Nullable } from '@univerjs/core';
import { placeKey } from '../../xlsx/placeKey';
import type { Engine } from './engine';
import type { Precedents } from '../trust/precedents';
import { type CellsParams, isCalculated } from './cellCommands';
import { withDependents, type PlacesBySheet } from './withDependents';

/**
 * Formulas whose results changed because of an edit, or because the add-in was asked again, and those that read them; what
 * else the opening itself calculated is not among them.
 */
export interface Recalculated {
  /** By sheet, as things stand now. A formula may have had its result before what it reads had its last one. */
  readonly places: () => PlacesBySheet;
  readonly forget: () => void;
}

/** Follows results from the first edit on; before it only those that follow from what the add-in answers. */
export function recalculatedOf(
  engine: Engine,
  { precedents }: { readonly precedents: Precedents },
  {
    isEdited,
    doFollow,
    isOfAddin,
  }: {
    readonly isEdited: () => boolean;
    /** Is every result that comes now one that had to follow? */
    readonly doFollow: () => boolean;
    readonly isOfAddin: (formula: string) => boolean;
  },
): Recalculated {
  const bySheet = new Map<string, Set<number>>();
  const note = ({ params }: Readonly<ICommandInfo>): void => {
    const { subUnitId = '', cellValue } = (params ?? {}) as CellsParams;
    const sheet = engine.workbook().getSheetBySheetId(subUnitId);
    const spills = engine.formulas.getArrayFormulaRange()[engine.workbook().getUnitId()]?.[subUnitId] ?? {};
    const places = bySheet.get(subUnitId) ?? new Set<number>();
    bySheet.set(subUnitId, places);
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      const before = sheet?.getCellRaw(row, column);
      const isOther = before?.v !== cell?.v || before?.t !== cell?.t;
      const isMeant = isEdited() || doFollow() || isOfAddin(before?.f ?? '');
      if (!isMeant) return;
      if (isOther || spills[row]?.[column] !== undefined) places.add(placeKey(row, column));
    });
  };
  engine.commands.beforeCommandExecuted((command, options) => {
    const isResult = command.id === 'sheet.mutation.set-range-values' && isCalculated(options);
    if (isResult && engine.hasWorkbook()) note(command);
  });
  return {
    places: () => withDependents(engine, precedents, bySheet),
    forget: () => {
      bySheet.clear();
    },
  };
}
