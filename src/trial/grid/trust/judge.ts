import { ObjectMatrix, type ICellData, type IRange, type Injector, type Nullable } from '@univerjs/core';
import {
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import { type Failures, failuresIn } from './failures';
import { guardFaults } from './guardFaults';
import { ledger, type Ledger } from './ledger';
import { precedentsIn, touches, type Precedents } from './precedents';
import { givenResults, sameResults, shownResult, shownResults, type Result } from './results';
import { unsavedAreas, type Unsaved } from './unsavedAreas';

/** What is done with what a formula gave: taken as the cell's result, or left, so that the cell keeps what it shows. */
type Verdict = 'take' | 'leave';

interface Questions {
  /** Does the saved result of such a formula say nothing about this page? */
  readonly isKept: (formula: string) => boolean;
  /** Is it known that this page works such a formula out otherwise than Excel? */
  readonly isUnable: (formula: string) => boolean;
}

/** A cell just worked out, as it stands in the sheet. */
interface Case {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
  readonly formula: string;
  /** What the cell shows, or the area that its formula fills. */
  readonly area: IRange;
  readonly shown: readonly (readonly Result[])[] | undefined;
  readonly given: readonly (readonly Result[])[];
}

export interface Judge {
  readonly ledger: Ledger;
  readonly precedents: Precedents;
  /** The next calculation only compares: no saved result is touched. */
  readonly verifyNext: () => void;
  /** The next calculation works out more than what depends on a change. */
  readonly nextIsBroad: () => void;
  /** To be told that a calculation starts, and whether everything is worked out. */
  readonly started: (isForced: boolean) => void;
  readonly isVerifying: () => boolean;
  /** Nothing more is worked out until the calculation has ended: what is left keeps what it shows, and is marked. */
  readonly stop: () => void;
  /** To be told that a calculation has ended. */
  readonly ended: () => void;
  /** Another workbook: nothing is known of it. */
  readonly forget: () => void;
}

interface Desk {
  readonly book: Ledger;
  readonly failures: Failures;
  readonly precedents: Precedents;
  readonly questions: Questions;
  /** Does any cell of this range have a stale result, or lie in an area that such a cell fills? */
  readonly isStale: RangeTest;
  /** Cells that had no saved result, and what depends on them. */
  readonly unsaved: Unsaved;
}

type RangeTest = (sheetId: string, range: IRange) => boolean;

const readsAny = ({ precedents }: Desk, one: Case, isMeant: RangeTest): boolean =>
  precedents.of(one.sheetId, one.row, one.column).some(({ sheetId, range }) => isMeant(sheetId, range));

function compareWithSaved(desk: Desk, one: Case): Verdict {
  const { sheetId, row, column, shown, given, formula } = one;
  if (desk.questions.isKept(formula)) return 'leave';
  const isListed = desk.book.find(sheetId, row, column, one.cell)?.because === 'formula';
  if (isListed && desk.questions.isUnable(formula)) return 'leave';
  if (shown === undefined || readsAny(desk, one, desk.unsaved.has)) {
    desk.unsaved.add(sheetId, one.area);
    return 'take';
  }
  if (!desk.failures.isHere() && sameResults(given, shown)) desk.book.drop(sheetId, row, column);
  else desk.book.put({ sheetId, row, column, standing: 'held', because: 'formula', given }, one.cell);
  return 'leave';
}

function judgeFresh(desk: Desk, one: Case, isBroad: boolean): Verdict {
  const { sheetId, row, column, shown, given, formula } = one;
  const entry = desk.book.find(sheetId, row, column, one.cell);
  const stale = (because: 'formula' | 'fault' | 'precedent'): Verdict => {
    desk.book.put({ sheetId, row, column, standing: 'stale', because, given: entry?.given ?? null }, one.cell);
    return shown === undefined ? 'take' : 'leave';
  };
  if (entry?.because === 'formula') {
    const before = entry.given ?? given;
    if (!isBroad || entry.standing !== 'held' || !sameResults(given, before)) return stale('formula');
    desk.book.put({ ...entry, given: before }, one.cell);
    return 'leave';
  }
  if (desk.failures.isHere() || desk.questions.isUnable(formula)) return stale('fault');
  if (readsAny(desk, one, desk.isStale)) return stale('precedent');
  desk.book.drop(sheetId, row, column);
  return 'take';
}

/** A formula that a stopped calculation did not come to keeps what it shows; it is held while nothing it reads has changed. */
function leaveUndone({ book }: Desk, one: Case, isVerifying: boolean): Verdict {
  const { sheetId, row, column, shown } = one;
  const entry = book.find(sheetId, row, column, one.cell);
  const isHeld = isVerifying && shown !== undefined;
  const because = isHeld || entry?.because === 'formula' ? 'formula' : 'fault';
  const standing = isHeld ? 'held' : 'stale';
  book.put({ sheetId, row, column, standing, because, given: entry?.given ?? null }, one.cell);
  return 'leave';
}

/** The cell being worked out, with what it shows and what its formula gave. */
function caseOf(
  runtime: IFormulaRuntimeService,
  config: IFormulaCurrentConfigService,
  value: FunctionVariantType,
): Case {
  const { currentUnitId: unit, currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
  const cells = config.getUnitData()[unit]?.[sheetId]?.cellData;
  const spilled = config.getArrayFormulaCellData()[unit]?.[sheetId];
  const cell = cells?.getValue(row, column);
  const own = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const filled = config.getArrayFormulaRange()[unit]?.[sheetId]?.[row]?.[column];
  const area = filled ?? own;
  const isSaved = shownResult(cell) !== undefined;
  const at = (r: number, c: number): Nullable<ICellData> =>
    r === row && c === column ? cell : (spilled?.getValue(r, c) ?? cells?.getValue(r, c));
  return {
    sheetId,
    row,
    column,
    cell,
    area,
    formula: config.getFormulaData()[unit]?.[sheetId]?.[row]?.[column]?.f ?? '',
    shown: isSaved ? shownResults(area, at) : undefined,
    given: readGiven(value),
  };
}

/** What a formula gave; nothing when that can't be read, as of a range two and a half rows high. */
function readGiven(value: FunctionVariantType): Result[][] {
  try {
    return givenResults(value);
  } catch {
    return [];
  }
}

/** Tells where cells with stale results stand, and the areas that they fill. */
function staleIn(config: IFormulaCurrentConfigService, book: Ledger, unit: () => string): RangeTest {
  return (sheetId, range) => {
    const cells = config.getUnitData()[unit()];
    const cellAt = (id: string, row: number, column: number): Nullable<ICellData> =>
      cells?.[id]?.cellData.getValue(row, column);
    if (book.hasStale(sheetId, range, cellAt)) return true;
    let isFilled = false;
    new ObjectMatrix(config.getArrayFormulaRange()[unit()]?.[sheetId] ?? {}).forValue((row, column, filled) => {
      isFilled ||=
        touches(filled, range) && book.find(sheetId, row, column, cellAt(sheetId, row, column))?.standing === 'stale';
    });
    return isFilled;
  };
}

/**
 * Stands between what the engine works out and the cells. While a workbook is verified, every saved result stays and is
 * compared with the engine's own; afterwards a result is taken only where nothing speaks against it.
 */
export function judgeResults(injector: Injector, questions: Questions): Judge {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  const failures = failuresIn(runtime);
  let isStopped = false;
  guardFaults(injector, { failures, isStopped: () => isStopped });
  const book = ledger();
  const desk: Desk = {
    book,
    failures,
    precedents: precedentsIn(injector),
    questions,
    isStale: staleIn(config, book, () => runtime.currentUnitId),
    unsaved: unsavedAreas(),
  };
  let [isNext, isVerifying, isNextBroad, isBroad] = [false, false, false, false];
  const take = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const one = caseOf(runtime, config, value);
    if (one.given.length === 0) failures.add();
    const worked = (): Verdict => (isVerifying ? compareWithSaved(desk, one) : judgeFresh(desk, one, isBroad));
    const verdict = isStopped ? leaveUndone(desk, one, isVerifying) : worked();
    if (verdict === 'take') take(one.given.length === 0 ? ErrorValueObject.create(ErrorType.VALUE) : value);
  };
  return {
    ledger: book,
    precedents: desk.precedents,
    verifyNext: () => {
      isNext = true;
    },
    nextIsBroad: () => {
      isNextBroad = true;
    },
    started: (isForced) => {
      [isVerifying, isNext, isBroad, isNextBroad] = [isNext, false, isForced || isNextBroad, false];
      if (isVerifying) desk.unsaved.clear();
    },
    isVerifying: () => isVerifying,
    stop: () => {
      isStopped = true;
    },
    ended: () => {
      isStopped = false;
    },
    forget: () => {
      book.clear();
      desk.unsaved.clear();
    },
  };
}
