import { answered, refused, type Answer, type CellInput } from '../../../rules';
import { tableReferences } from '../../grades';
import type { Hindrance } from '../../wording';
import { cellAddress, type SheetArea } from '../../sheet';
import { isErrorGiven } from '../../functions';
import type { Expression, ReferenceExpression } from '../../formula';
import { isSameName, resolveReference } from '../../places';
import type { BtecCell } from '../formulas/btecCells';
import type { PlainContext, PlainOutcome } from './plainContext';

/** Why a formula can't be made plain. */
export type NotPlain = Hindrance<
  | 'no-plain-form'
  | 'spills'
  | 'named-elsewhere'
  | 'subject-open'
  | 'scale-to-confirm'
  | 'figures-missing'
  | 'not-taken-apart'
  | 'too-long',
  { readonly name: string }
>;

/** Says why not, naming the function. */
export const notPlain = (code: NotPlain['code'], name: string): Answer<never, NotPlain> =>
  refused({ code, facts: { name } });

/** One value in a plain formula: how it is written there, and what it is known to hold. */
export interface PlainValue {
  readonly text: string;
  readonly place?: SheetArea;
  readonly outcome?: PlainOutcome;
}

/** How the outcomes are kept: by the cell's place. */
export const placeKey = (sheet: string, row: number, column: number): string =>
  `${sheet.toUpperCase()} ${row} ${column}`;

const placeOf = (reference: ReferenceExpression, from: BtecCell, { workbook }: PlainContext): SheetArea | undefined => {
  const found = resolveReference(reference, from, workbook.places);
  return found.ok ? found.place : undefined;
};

const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** How a formula names a cell: by its heading within the same row of a table, else by its address. */
export const cellText = (
  from: BtecCell,
  sheet: string,
  row: number,
  column: number,
  { workbook }: PlainContext,
): string => {
  const table = workbook.places.tables.find(
    ({ sheet: of, area }) =>
      isSameName(of, sheet) &&
      row > area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const isOwnRow = isSameName(sheet, from.sheet) && row === from.row;
  const isInside =
    table !== undefined && from.column >= table.area.column && from.column < table.area.column + table.area.columns;
  if (table !== undefined && isOwnRow && isInside) {
    return tableReferences((each) => table.headers[each - table.area.column] ?? '').to(column);
  }
  return `${isSameName(sheet, from.sheet) ? '' : quotedSheet(sheet)}${cellAddress(row, column)}`;
};

const knownCell = (from: BtecCell, sheet: string, row: number, column: number, context: PlainContext): PlainValue => {
  const outcome = context.outcomes.get(placeKey(sheet, row, column));
  return {
    text: cellText(from, sheet, row, column, context),
    place: { sheet, area: { row, column, rows: 1, columns: 1 } },
    ...(outcome === undefined ? {} : { outcome }),
  };
};

/** The cells of a reference, one by one along the row; none when they are not in one row. */
export const rowOfCells = (
  expression: Expression | undefined,
  from: BtecCell,
  context: PlainContext,
): readonly PlainValue[] | undefined => {
  const place = expression?.kind === 'reference' ? placeOf(expression, from, context) : undefined;
  if (place?.area.rows !== 1) return undefined;
  const { row, column, columns } = place.area;
  return Array.from({ length: columns }, (_, across) => knownCell(from, place.sheet, row, column + across, context));
};

/** A constant's cells; none for anything that is not written in the formula itself. */
export const constants = (expression: Expression | undefined): readonly CellInput[] | undefined => {
  if (expression?.kind !== 'constant') return undefined;
  const cells = expression.rows.flat();
  return cells.some(isErrorGiven) ? undefined : cells.filter((cell): cell is CellInput => !isErrorGiven(cell));
};

/** The one value given: a cell, a constant, or what another call gives; `translate` makes that call plain. */
export const oneValue = (
  expression: Expression | undefined,
  from: BtecCell,
  context: PlainContext,
  translate: (expression: Extract<Expression, { readonly kind: 'call' }>) => Answer<PlainValue, NotPlain>,
  name: string,
): Answer<PlainValue, NotPlain> => {
  switch (expression?.kind) {
    case 'reference': {
      const cells = rowOfCells(expression, from, context);
      const [only, ...more] = cells ?? [];
      return only === undefined || more.length > 0 ? notPlain('spills', name) : answered(only);
    }
    case 'constant':
      return expression.rows.flat().length === 1 && expression.written !== ''
        ? answered({ text: expression.written })
        : notPlain('spills', name);
    case 'call':
      return translate(expression);
    case 'unseen':
    case undefined:
      return notPlain('not-taken-apart', name);
  }
};
