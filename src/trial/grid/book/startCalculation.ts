import { ObjectMatrix } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { CellPlace } from '../functions/pendingAnswers';
import type { Judge } from '../trust/judge';
import type { Engine } from '../engine/engine';
import type { Asked } from './oneAtATime';

const nothingElse = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Has the engine calculate these cells and what depends on them, or everything. */
export function startCalculation(engine: Engine, forceCalculation: boolean, places: readonly CellPlace[]): void {
  const dirtyRanges = places.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const params = { ...nothingElse, dirtyRanges, forceCalculation };
  engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

/** Has the engine calculate what was asked for while it could not. */
export function startAsked(engine: Engine, asked: Asked): void {
  const params = { ...nothingElse, ...asked };
  engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

type FormulaTest = (formula: string) => boolean;

function formulaPlaces(engine: Engine, isMeant: FormulaTest): CellPlace[] {
  const places: CellPlace[] = [];
  for (const [unitId, sheets] of Object.entries(engine.formulas.getFormulaData()))
    for (const [sheetId, formulas] of Object.entries(sheets ?? {}))
      new ObjectMatrix(formulas ?? {}).forValue((row, column, formula) => {
        if (isMeant(formula?.f ?? '')) places.push({ unitId, sheetId, row, column });
      });
  return places;
}

/** What is asked of a workbook whose saved results were compared: everything stands until a cell it reads is changed. */
export interface VerifiedOrders {
  readonly begin: () => void;
  readonly end: () => void;
  readonly isOn: () => boolean;
  /** Is it on, and the comparing over? */
  readonly doFollow: () => boolean;
  /** Calculates what has the clock, chance or the add-in in it. */
  readonly kept: () => void;
  /** Calculates that, and what names a table. */
  readonly tables: () => void;
}

export function verifiedOrders(engine: Engine, judge: Judge, isKept: FormulaTest): VerifiedOrders {
  let isOn = false;
  const run = (isMeant: FormulaTest): void => {
    const places = formulaPlaces(engine, isMeant);
    if (places.length > 0) startCalculation(engine, false, places);
  };
  return {
    begin: () => {
      isOn = true;
      judge.verifyNext();
      startCalculation(engine, true, []);
    },
    end: () => {
      isOn = false;
      judge.forget();
    },
    isOn: () => isOn,
    doFollow: () => isOn && !judge.isVerifying(),
    kept: () => {
      run(isKept);
    },
    tables: () => {
      judge.nextIsBroad();
      run((formula) => formula.includes('[') || isKept(formula));
    },
  };
}
