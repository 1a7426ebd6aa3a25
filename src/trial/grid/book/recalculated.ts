import { ObjectMatrix, type ICellData, type ICommandInfo, type Nullable } from '@univerjs/core';
import { placeKey } from '../../book/placeKey';
import type { Engine } from '../engine/engine';
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
  readonly isAny: () => boolean;
  readonly forget: () => void;
}

type Noted = Map<string, Set<number>>;

const note = (noted: Noted, sheetId: string, place: number): void => {
  noted.set(sheetId, (noted.get(sheetId) ?? new Set<number>()).add(place));
};

const together = (one: Noted, other: Noted): Noted =>
  new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((sheetId) => [
      sheetId,
      new Set([...(one.get(sheetId) ?? []), ...(other.get(sheetId) ?? [])]),
    ]),
  );

/**
 * Follows results from the first edit on; before it only those that the add-in gives, and then also what they may rest on:
 * today's date is no reason to write into a file, but where an answer of the add-in is written, so is the date beside it.
 */
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
  const meant: Noted = new Map();
  const beside: Noted = new Map();
  let isAnswered = false;
  const noteAll = ({ params }: Readonly<ICommandInfo>): void => {
    const { subUnitId = '', cellValue } = (params ?? {}) as CellsParams;
    const sheet = engine.workbook().getSheetBySheetId(subUnitId);
    const spills = engine.formulas.getArrayFormulaRange()[engine.workbook().getUnitId()]?.[subUnitId] ?? {};
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      const before = sheet?.getCellRaw(row, column);
      const isOther = before?.v !== cell?.v || before?.t !== cell?.t;
      if (!isOther && spills[row]?.[column] === undefined) return;
      const isAnswer = isOfAddin(before?.f ?? '');
      isAnswered ||= isAnswer;
      if (isAnswer || isEdited()) note(meant, subUnitId, placeKey(row, column));
      else if (doFollow()) note(beside, subUnitId, placeKey(row, column));
    });
  };
  engine.commands.beforeCommandExecuted((command, options) => {
    const isResult = command.id === 'sheet.mutation.set-range-values' && isCalculated(options);
    if (isResult && engine.hasWorkbook()) noteAll(command);
  });
  return {
    places: () => withDependents(engine, precedents, isAnswered ? together(meant, beside) : meant),
    isAny: () => meant.size > 0,
    forget: () => {
      meant.clear();
      beside.clear();
      isAnswered = false;
    },
  };
}
