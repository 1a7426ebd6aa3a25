import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { IActiveDirtyManagerService, SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { CellPlace, PendingAnswers } from '../functions/pendingAnswers';
import type { Judge } from '../trust/judge';
import type { Engine } from '../engine/engine';
import { oneAtATime } from './oneAtATime';
import { progressOf, type Progress, type Waits } from './progress';
import { startAsked, startCalculation, type VerifiedOrders } from './startCalculation';
import { standingResults, type StandingResults } from './standingResults';

export interface Calculation extends Waits {
  readonly mode: () => 'automatic' | 'manual';
  readonly setMode: (mode: 'automatic' | 'manual') => void;
  /** Calculates everything; in a verified workbook everything that does not stand until a cell it reads is changed. */
  readonly full: () => Promise<void>;
  /** Tables were added, named or resized: what names them is calculated. */
  readonly tables: () => void;
  readonly dirty: () => Promise<void>;
  /** Compares every saved result with the page's own, and touches none; from then on only what must follow is calculated. */
  readonly verify: () => Promise<void>;
  /** Another workbook comes: nothing of it is verified yet. Univer calculates it of itself, unless it is to be verified first. */
  readonly forget: (isToBeVerified: boolean) => void;
  /** Expects no answers of functions called before. */
  readonly forgetAnswers: () => void;
  /** Calculates just these cells and what depends on them. */
  readonly cells: (places: readonly CellPlace[]) => void;
  /** Ends the calculation that is running; what it did not come to is marked. */
  readonly stop: () => void;
  /** Lets the results shown stand until a cell is changed or a calculation is asked for. */
  readonly stand: () => void;
}

const styleCommands = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

const changesValues = ({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean => {
  if (id !== 'sheet.mutation.set-range-values') return true;
  const trigger = params && 'trigger' in params ? String(params.trigger) : '';
  return options?.onlyLocal !== true && !styleCommands.has(trigger);
};

interface CellsParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

function enteredFormulas({ params }: Readonly<ICommandInfo>): CellPlace[] {
  const { unitId = '', subUnitId = '', cellValue } = (params ?? {}) as CellsParams;
  const places: CellPlace[] = [];
  new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell?.f) places.push({ unitId, sheetId: subUnitId, row, column });
  });
  return places;
}

/** Also in manual mode a formula is calculated when it is entered; everything else is then out of date. */
function calculateEntered(command: Readonly<ICommandInfo>, calculate: (places: readonly CellPlace[]) => void): true {
  const entered = enteredFormulas(command);
  if (entered.length > 0) calculate(entered);
  return true;
}

/** Tells of every change that makes a calculation necessary; Univer itself starts one only while it may. */
function onValuesChanged(
  engine: Engine,
  standing: StandingResults,
  { mayStart, isOpening }: { readonly mayStart: () => boolean; readonly isOpening: () => boolean },
  tell: (command: Readonly<ICommandInfo>) => void,
): void {
  const dirtyManager = engine.injector.get(IActiveDirtyManagerService);
  const conversionFor = dirtyManager.get.bind(dirtyManager);
  const isIdle = (id: string): boolean =>
    standing.isOn() || (isOpening() && id === SetTriggerFormulaCalculationStartMutation.id);
  dirtyManager.get = (id) => (mayStart() && !isIdle(id) ? conversionFor(id) : undefined);
  engine.commands.onCommandExecuted((command, options) => {
    if (!isIdle(command.id) && conversionFor(command.id) && changesValues(command, options)) tell(command);
  });
}

type Rest = Waits & Pick<Progress, 'due'> & Pick<Calculation, 'cells' | 'forgetAnswers' | 'stop'>;

/** Knows exactly whether a calculation is due, running or waiting for a function. */
function restOf(engine: Engine, pending: PendingAnswers, judge: Judge, isVerified: () => boolean): Rest {
  let isOfSomeCells = false;
  const turns = oneAtATime(engine, {
    started: (isForced) => {
      // What is due has still to come when only some other cells are calculated.
      progress.due(progress.isDue() && isOfSomeCells);
      judge.started(isForced);
    },
    ended: (asked) => {
      judge.ended();
      if (asked === null) end();
      else if (isVerified()) startAsked(engine, asked);
      else startCalculation(engine, true, []);
    },
  });
  const progress = progressOf(() => turns.isRunning(), pending.isWaiting);
  const end = (): void => {
    if (!progress.isDue()) pending.dropUsed();
    progress.look();
  };
  return {
    ...progress.waits,
    due: progress.due,
    stop: () => {
      if (turns.isRunning()) judge.stop();
    },
    forgetAnswers: () => {
      pending.clear();
      progress.look();
    },
    cells: (places) => {
      isOfSomeCells = true;
      try {
        startCalculation(engine, false, places);
      } finally {
        isOfSomeCells = false;
      }
    },
  };
}

/** Follows a workbook from its coming until its saved results are compared. */
function openings(
  verified: VerifiedOrders,
  settled: () => Promise<void>,
): Pick<Calculation, 'verify' | 'forget'> & { readonly isOpening: () => boolean } {
  let isOpening = false;
  return {
    isOpening: () => isOpening,
    verify: async () => {
      verified.begin();
      await settled();
      isOpening = false;
    },
    forget: (isToBeVerified) => {
      verified.end();
      isOpening = isToBeVerified;
    },
  };
}

/** Starts calculations when asked, and tells when everything has come to rest. */
export function calculationOf(
  engine: Engine,
  pending: PendingAnswers,
  judge: Judge,
  verified: VerifiedOrders,
): Calculation {
  const { due, ...rest } = restOf(engine, pending, judge, verified.isOn);
  const { settled } = rest;
  let mode: 'automatic' | 'manual' = 'automatic';
  let stale = false;
  const { isOpening, verify, forget } = openings(verified, settled);
  const standing = standingResults(engine, changesValues);

  onValuesChanged(engine, standing, { mayStart: () => mode === 'automatic', isOpening }, (command) => {
    if (mode === 'automatic') due(true);
    else stale = calculateEntered(command, rest.cells);
  });

  const full = (): Promise<void> => {
    pending.clear();
    if (verified.isOn() && !stale) verified.kept();
    else startCalculation(engine, true, []);
    stale = false;
    return settled();
  };
  return {
    mode: () => mode,
    setMode: (next) => {
      mode = next;
      if (mode === 'automatic' && stale) void full();
    },
    full,
    tables: () => {
      if (mode === 'manual') return;
      if (verified.isOn()) verified.tables();
      else void full();
    },
    verify,
    forget,
    dirty: () => (stale ? full() : settled()),
    stand: standing.begin,
    ...rest,
  };
}
