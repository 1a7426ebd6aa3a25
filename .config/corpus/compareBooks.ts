import { unzip } from '../../src/markbook/workbookFile/package/unzip';
import { checkFile } from '../../src/markbook/workbookFile/checkFile';
import type { FileCell } from '../../src/trial/xlsx/open/readCells';
import { readBook } from '../../src/trial/xlsx/open/readBook';

/** What is different in a saved workbook, each cell named with its sheet; cells somebody edited are left out. */
export interface Differences {
  readonly parts: readonly string[];
  readonly formulas: readonly string[];
  readonly results: readonly string[];
  readonly constants: readonly string[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Compares a workbook with what was saved of it. */
export function compareBooks(before: Uint8Array, after: Uint8Array, edited: readonly Place[] = []): Differences {
  const [then, now] = [cellsOf(before), cellsOf(after)];
  const skipped = new Set(edited.map(({ sheet, row, column }) => placeName(sheet, row, column)));
  const places = [...new Set([...then.keys(), ...now.keys()])].filter((place) => !skipped.has(place));
  const differing = (isOther: (one: FileCell | undefined, other: FileCell | undefined) => boolean) =>
    places.filter((place) => isOther(then.get(place), now.get(place)));
  const isFormula = (cell: FileCell | undefined) => cell?.formula !== null && cell?.formula !== undefined;
  const isOtherValue = (one: FileCell | undefined, other: FileCell | undefined) =>
    !Object.is(one?.value ?? null, other?.value ?? null) || (one?.kind ?? 'empty') !== (other?.kind ?? 'empty');
  return {
    parts: otherParts(before, after),
    formulas: differing((one, other) => spelling(one) !== spelling(other)),
    results: differing((one, other) => isFormula(one) && isOtherValue(one, other)),
    constants: differing((one, other) => !isFormula(one) && isOtherValue(one, other)),
  };
}

function spelling(cell: FileCell | undefined): string {
  const { formula } = cell ?? {};
  if (!formula) return '';
  const form = formula.form === 'shared' ? 'plain' : formula.form;
  return `${form} ${JSON.stringify(formula.covers)} ${formula.spelled}`;
}

function placeName(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row + 1)}:${String(column + 1)}`;
}

function cellsOf(bytes: Uint8Array): Map<string, FileCell> {
  const { file, workbookPath } = checkFile(bytes);
  return new Map(
    readBook(file, workbookPath).sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [placeName(name, cell.row, cell.column), cell] as const),
    ),
  );
}

function otherParts(before: Uint8Array, after: Uint8Array): string[] {
  const [then, now] = [unzip(before), unzip(after)];
  const isSame = (path: string) => {
    const [one, other] = [then.get(path), now.get(path)];
    return one?.length === other?.length && one?.every((byte, index) => byte === other?.[index]) === true;
  };
  return [...new Set([...then.keys(), ...now.keys()])].filter((path) => !isSame(path));
}
