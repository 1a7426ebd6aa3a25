import {
  isErrorNode,
  isIdentifierNode,
  isLiteralNode,
  type AstExpression,
  type BinaryExpression,
  type CallExpression,
  type Node,
  type UnaryExpression,
} from '@borgar/fx';
import { isBlank, type CellInput } from '../../rules';
import type { SheetSnapshot } from '../sheet';
import type { Anchor } from '../places';
import { LOOK_UP_FUNCTIONS } from './lookUpFunctions';
import { parsedFormula } from './parsedFormula';
import { areEqual, asNumber, one, singlePart, type Part, type Parts } from './part';
import { isFree, NOTHING, productOf, restOfValue, restOfAll, UNSEEN, type Rest } from './rest';
import { SUM_FUNCTIONS, unknownFunction } from './sumFunctions';
import { workOf, type Work } from './work';
import { cellsAmong, type CellsAt, type ReadCell } from './workPlaces';

/** Formulas that lead to formulas are followed so far. */
const DEEPEST = 8;

const FUNCTIONS = { ...SUM_FUNCTIONS, ...LOOK_UP_FUNCTIONS };

const OURS = /\bBTEC[._]/i;

interface Place {
  readonly from: Anchor;
  readonly cellsAt: CellsAt;
  readonly depth: number;
}

const isFormula = (formula: ReadCell['formula']): formula is string =>
  typeof formula === 'string' && formula.startsWith('=');

/** What a cell gives to a formula that reads it; one that works a number out is followed further. */
const partOfCell = (cell: ReadCell, place: Place): Part => {
  const { value, formula } = cell;
  if (!isFormula(formula) || OURS.test(formula) || typeof value !== 'number') {
    return { value: isBlank(value) && isFormula(formula) ? '' : value, rest: restOfValue(value) };
  }
  const rest = restOfFormula(formula, { ...place, from: cell, depth: place.depth + 1 });
  if (isFree(rest)) return { value, rest: restOfValue(value) };
  const isSeen = !rest.isUnseen || value === 0;
  return { value, rest: isSeen ? rest : { ...rest, isUnseen: false, numbers: Math.max(1, rest.numbers) } };
};

const reference = (text: string, isOwnRow: boolean, place: Place): Parts => {
  const cells = place.cellsAt({ text, isOwnRow }, place.from);
  return cells === undefined ? one(undefined, UNSEEN) : cells.map((row) => row.map((cell) => partOfCell(cell, place)));
};

const constantOf = (node: AstExpression): CellInput | undefined => {
  if (isErrorNode(node)) return node.value;
  return isLiteralNode(node) ? node.value : undefined;
};

const calculated = (operator: string, left: number, right: number): CellInput | undefined => {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? '#DIV/0!' : left / right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
};

const joined = (operator: string, left: Part['value'], right: Part['value']): CellInput | undefined => {
  if (left === undefined || right === undefined) return undefined;
  if (operator === '&') return `${String(left ?? '')}${String(right ?? '')}`;
  if (operator === '=') return areEqual(left, right);
  if (operator === '<>') return !areEqual(left, right);
  const [one_, other] = [asNumber(left), asNumber(right)];
  return one_ === undefined || other === undefined ? undefined : calculated(operator, one_, other);
};

/** Operators, unlike sums, take text that says a number for the number. */
const operand = (operator: string, { value, rest }: Part): Rest =>
  typeof value === 'string' && /^[-+*/]$/.test(operator) && asNumber(value) !== undefined
    ? { ...rest, texts: [], numbers: rest.numbers + rest.texts.length }
    : rest;

const pair = (operator: string, left: Part, right: Part): Part => {
  const rests = [operand(operator, left), operand(operator, right)] as const;
  const rest = /^[*/]$/.test(operator) ? productOf(...rests) : restOfAll(rests);
  return { value: joined(operator, left.value, right.value), rest };
};

const binary = ({ operator, arguments: sides }: BinaryExpression, place: Place): Parts => {
  const [left = [], right = []] = sides.map((side) => partsOf(side, place));
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const of = (parts: Parts, row: number, column: number): Part => {
    const cells = parts[parts.length === 1 ? 0 : row];
    return cells?.[cells.length === 1 ? 0 : column] ?? { value: undefined, rest: NOTHING };
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => pair(operator, of(left, row, column), of(right, row, column))),
  );
};

const unary = ({ operator, arguments: [inner] }: UnaryExpression, place: Place): Parts => {
  if (inner === undefined) return one(undefined, UNSEEN);
  if (operator === '@' && inner.type === 'ReferenceIdentifier') return reference(inner.value, true, place);
  if (operator === '+') return partsOf(inner, place);
  return partsOf(inner, place).map((row) =>
    row.map(({ value, rest }) => {
      const number = asNumber(value);
      return { value: number === undefined ? undefined : operator === '%' ? number / 100 : -number, rest };
    }),
  );
};

const call = ({ callee, arguments: given }: CallExpression, place: Place): Parts => {
  const named: Node = callee;
  const name = isIdentifierNode(named) ? named.name.toUpperCase().replace(/^_XLFN\./, '') : '';
  const play = FUNCTIONS[name] ?? unknownFunction;
  const worked = new Map<number, Parts>();
  const at = (index: number): Parts => {
    const known = worked.get(index) ?? partsOf(given[index] ?? null, place);
    worked.set(index, known);
    return known;
  };
  return play({ count: given.length, at });
};

const partsOf = (node: AstExpression | null, place: Place): Parts => {
  switch (node?.type) {
    case undefined:
      return one(null);
    case 'Literal':
    case 'ErrorLiteral':
      return one(constantOf(node));
    case 'ReferenceIdentifier':
      return reference(node.value, false, place);
    case 'BinaryExpression':
      return binary(node, place);
    case 'UnaryExpression':
      return unary(node, place);
    case 'CallExpression':
      return call(node, place);
    case 'ArrayExpression':
      return one(undefined);
    case 'LetExpression':
    case 'LambdaExpression':
      return one(undefined, UNSEEN);
  }
};

const restOfFormula = (formula: string, place: Place): Rest => {
  const tree = place.depth > DEEPEST ? undefined : parsedFormula(formula);
  return tree === undefined ? UNSEEN : singlePart(partsOf(tree, place)).rest;
};

/**
 * Looks into formulas that work marks out on a sheet: `=SUM(tasks)` over blank tasks is blank, over an X it is asked, and
 * over some blanks it is unfinished; a look-up that finds a blank cell has found a blank.
 */
export const workBehind = (
  snapshot: SheetSnapshot,
): ((
  cell: { readonly row: number; readonly column: number } & Pick<ReadCell, 'value' | 'formula'>,
) => Work | undefined) => {
  let cellsAt: CellsAt | undefined;
  return ({ row, column, value, formula }) => {
    if (typeof value !== 'number' || !isFormula(formula) || OURS.test(formula)) return undefined;
    cellsAt ??= cellsAmong([snapshot, ...(snapshot.beside ?? [])]);
    const place = { from: { sheet: snapshot.name, row, column }, cellsAt, depth: 0 };
    return workOf(value, restOfFormula(formula, place));
  };
};
