import {
  type AstExpression,
  type BinaryExpression,
  type CallExpression,
  isErrorNode,
  isIdentifierNode,
  isLiteralNode,
  type Node,
  type UnaryExpression,
} from '@borgar/fx';
import { type FunctionName, functionNamed, type Given } from '../functions';
import type { Expression } from './expression';

/** In Excel's formula bar `BTEC.UMS`; where no add-in is known, as the file has it: `_xldudf_BTEC_UMS`. */
const OURS = /^(?:_xldudf_BTEC_|(?:_xldudf_)?BTEC\.)(.*)$/i;

/** A function of the add-in by the name it is called with; undefined for a function of somebody else. */
type CallName =
  { readonly isKnown: true; readonly name: FunctionName } | { readonly isKnown: false; readonly written: string };

const callName = (written: string): CallName | undefined => {
  const [, bare] = OURS.exec(written) ?? [];
  if (bare === undefined) return undefined;
  const name = functionNamed(bare);
  return name === undefined ? { isKnown: false, written } : { isKnown: true, name };
};

/** What LET has named, by the name in capitals; undefined for the parameter of a LAMBDA, whose value nobody knows. */
export type Scope = ReadonlyMap<string, Expression | undefined>;

/** Which of the add-in's functions a call names; a LAMBDA called on the spot has no name. */
export const calledName = ({ callee }: CallExpression): CallName | undefined => {
  const node: Node = callee;
  return isIdentifierNode(node) ? callName(node.name) : undefined;
};

const writtenAt = ({ loc }: AstExpression, formula: string): string => formula.slice(loc?.[0] ?? 0, loc?.[1]);

const constantOf = (node: AstExpression): Given | undefined => {
  if (isErrorNode(node)) return { error: node.value };
  return isLiteralNode(node) ? node.value : undefined;
};

const isEmptyText = (node: AstExpression | undefined): boolean => node?.type === 'Literal' && node.value === '';

/** `A1&""` and `""&A1`: the same value as text. */
const textOfOther = ({ operator, arguments: sides }: BinaryExpression): AstExpression | undefined => {
  const [left, right] = sides;
  if (operator !== '&') return undefined;
  if (isEmptyText(right)) return left;
  return isEmptyText(left) ? right : undefined;
};

const asTextConstant = (given: Given): Given => {
  if (typeof given === 'object' && given !== null) return given;
  return typeof given === 'boolean' ? String(given).toUpperCase() : String(given ?? '');
};

const asText = (inner: Expression, written: string): Expression => {
  switch (inner.kind) {
    case 'constant':
      return { ...inner, written, rows: inner.rows.map((row) => row.map(asTextConstant)) };
    case 'reference':
    case 'call':
      return { ...inner, written, isText: true };
    case 'unseen':
      return { ...inner, written };
  }
};

const unary = (node: UnaryExpression, scope: Scope, formula: string, written: string): Expression => {
  const [operand] = node.arguments;
  const inner = operand === undefined ? undefined : readExpression(operand, scope, formula);
  if (inner?.kind === 'reference' && !inner.isText) {
    if (node.operator === '@') return { ...inner, written, isOwnRow: true };
    if (node.operator === '#') return { ...inner, written, isSpill: true };
  }
  if (inner !== undefined && node.operator === '+') return { ...inner, written };
  return { kind: 'unseen', written };
};

const arrayRows = (rows: readonly (readonly AstExpression[])[]): readonly (readonly Given[])[] | undefined => {
  const read = rows.map((row) => row.map(constantOf));
  return read.some((row) => row.includes(undefined)) ? undefined : read.map((row) => row.map((cell) => cell ?? null));
};

/** Reads one argument: cells to look at, a constant, another BTEC call, or something that only Excel works out. */
export const readExpression = (node: AstExpression | null, scope: Scope, formula: string): Expression => {
  if (node === null) return { kind: 'constant', rows: [[null]], written: '' };
  const written = writtenAt(node, formula);
  switch (node.type) {
    case 'Literal':
    case 'ErrorLiteral':
      return { kind: 'constant', rows: [[constantOf(node) ?? null]], written };
    case 'ArrayExpression': {
      const rows = arrayRows(node.elements);
      return rows === undefined ? { kind: 'unseen', written } : { kind: 'constant', rows, written };
    }
    case 'ReferenceIdentifier': {
      const name = node.value.toUpperCase();
      if (node.kind === 'name' && scope.has(name)) return scope.get(name) ?? { kind: 'unseen', written };
      return { kind: 'reference', reference: node.value, isText: false, isOwnRow: false, isSpill: false, written };
    }
    case 'BinaryExpression': {
      const other = textOfOther(node);
      if (other !== undefined) return asText(readExpression(other, scope, formula), written);
      return { kind: 'unseen', written };
    }
    case 'UnaryExpression':
      return unary(node, scope, formula, written);
    case 'CallExpression': {
      const called = calledName(node);
      if (called?.isKnown !== true) return { kind: 'unseen', written };
      const given = node.arguments.map((argument) => readExpression(argument, scope, formula));
      return { kind: 'call', call: { name: called.name, given, written }, isText: false, written };
    }
    case 'LetExpression':
    case 'LambdaExpression':
      return { kind: 'unseen', written };
  }
};
