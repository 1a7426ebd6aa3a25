import { isIdentifierNode, parse, tokenize, type AstExpression, type Node } from '@borgar/fx';
import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { resolveReference } from '../../../src/markbook/places/resolveReference';
import type { Anchor, WorkbookPlaces } from '../../../src/markbook/places/workbookPlaces';
import { PLAIN_FUNCTIONS } from './plainFunctions';
import { isErrorValue, type Given, type Matrix } from './values';

/** A formula with something in it that is not played here: its cell keeps what it showed. */
export class NotPlayed extends Error {}

/** What a formula sees of its workbook. */
export interface Surroundings {
  readonly from: Anchor;
  readonly places: () => WorkbookPlaces;
  readonly cellsIn: (sheet: string, area: Area) => Matrix;
  /** Calls a function of the add-in. */
  readonly callAddIn: (name: string, given: readonly (Matrix | undefined)[]) => Matrix;
}

const at = (matrix: Matrix, row: number, column: number): Given => {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? null;
};

const eachPair = (one: Matrix, other: Matrix, answer: (left: Given, right: Given) => Given): Matrix => {
  const rows = Math.max(one.length, other.length);
  const columns = Math.max(one[0]?.length ?? 1, other[0]?.length ?? 1);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [left, right] = [at(one, row, column), at(other, row, column)];
      if (isErrorValue(left)) return left;
      return isErrorValue(right) ? right : answer(left, right);
    }),
  );
};

const asText = (value: Given): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(isErrorValue(value) ? value.error : (value ?? ''));

const comparable = (value: Given): string | number => (typeof value === 'number' ? value : asText(value).toUpperCase());

const compared = (left: Given, right: Given): number => {
  const [one, other] = [
    comparable(left ?? (typeof right === 'number' ? 0 : '')),
    comparable(right ?? (typeof left === 'number' ? 0 : '')),
  ];
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return one < other ? -1 : Number(one > other);
};

const numeric =
  (answer: (left: number, right: number) => number) =>
  (left: Given, right: Given): Given => {
    const [one, other] = [Number(left ?? 0), Number(right ?? 0)];
    if (left === '' || right === '' || Number.isNaN(one) || Number.isNaN(other)) return { error: '#VALUE!' };
    const result = answer(one, other);
    return Number.isFinite(result) ? result : { error: '#DIV/0!' };
  };

const OPERATORS: Readonly<Record<string, (left: Given, right: Given) => Given>> = {
  '&': (left, right) => asText(left) + asText(right),
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '>': (left, right) => compared(left, right) > 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>=': (left, right) => compared(left, right) >= 0,
  '+': numeric((left, right) => left + right),
  '-': numeric((left, right) => left - right),
  '*': numeric((left, right) => left * right),
  '/': numeric((left, right) => left / right),
};

interface Sign {
  readonly isOwnRow?: boolean;
  readonly isSpill?: boolean;
}

const referred = (reference: string, { isOwnRow = false, isSpill = false }: Sign, around: Surroundings): Matrix => {
  const expression = { kind: 'reference', reference, isText: false, isOwnRow, isSpill, written: reference } as const;
  const found = resolveReference(expression, around.from, around.places());
  return found.ok ? around.cellsIn(found.place.sheet, found.place.area) : [[{ error: '#REF!' }]];
};

const called = (name: string, given: readonly (AstExpression | null)[], around: Surroundings): Matrix => {
  const ours = /^(?:_xldudf_BTEC_|(?:_xldudf_)?BTEC\.)(.*)$/i.exec(name)?.[1];
  const worth = (node: AstExpression | null | undefined): Matrix | undefined =>
    node === null || node === undefined ? undefined : evaluated(node, around);
  if (ours !== undefined) return around.callAddIn(ours.toUpperCase(), given.map(worth));
  const plain = PLAIN_FUNCTIONS[name.toUpperCase()];
  if (plain === undefined) throw new NotPlayed(name);
  return plain(given.map((node) => () => worth(node) ?? [[null]]));
};

const evaluated = (node: AstExpression, around: Surroundings): Matrix => {
  switch (node.type) {
    case 'Literal':
      return [[node.value]];
    case 'ErrorLiteral':
      return [[{ error: node.value }]];
    case 'ArrayExpression':
      return node.elements.map((row) => row.map((cell) => evaluated(cell, around)[0]?.[0] ?? null));
    case 'ReferenceIdentifier':
      return referred(node.value, {}, around);
    case 'UnaryExpression': {
      const [operand] = node.arguments;
      if (operand === undefined) throw new NotPlayed(node.operator);
      if (operand.type === 'ReferenceIdentifier' && (node.operator === '@' || node.operator === '#')) {
        return referred(operand.value, { isOwnRow: node.operator === '@', isSpill: node.operator === '#' }, around);
      }
      const inner = evaluated(operand, around);
      if (node.operator === '-')
        return eachPair(
          [[0]],
          inner,
          numeric((left, right) => left - right),
        );
      if (node.operator === '%')
        return eachPair(
          inner,
          [[100]],
          numeric((left, right) => left / right),
        );
      if (node.operator === '@') return [[inner[0]?.[0] ?? null]];
      if (node.operator === '+') return inner;
      throw new NotPlayed(node.operator);
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments;
      const answer = OPERATORS[node.operator];
      if (answer === undefined || left === undefined || right === undefined) throw new NotPlayed(node.operator);
      return eachPair(evaluated(left, around), evaluated(right, around), answer);
    }
    case 'CallExpression': {
      // What is called on the spot has no name, though the types promise one.
      const callee: Node = node.callee;
      if (!isIdentifierNode(callee)) throw new NotPlayed(node.type);
      return called(callee.name, node.arguments, around);
    }
    case 'LetExpression':
    case 'LambdaExpression':
      throw new NotPlayed(node.type);
  }
};

const parsed = new Map<string, AstExpression | undefined>();

const treeOf = (formula: string): AstExpression | undefined => {
  if (!parsed.has(formula)) {
    let tree: AstExpression | undefined;
    try {
      tree = parse(tokenize(formula, { mergeRefs: true }));
    } catch {
      // The parser throws on what is no formula.
      tree = undefined;
    }
    parsed.set(formula, tree);
  }
  return parsed.get(formula);
};

/** What a formula comes to, seen from its cell. */
export const worthOf = (formula: string, around: Surroundings): Matrix => {
  const tree = treeOf(formula);
  return tree === undefined ? [[{ error: '#NAME?' }]] : evaluated(tree, around);
};
