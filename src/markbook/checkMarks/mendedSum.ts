import { parseA1Ref, type AstExpression } from '@borgar/fx';
import { functionOf, isLookUp, writtenIn } from './formulaParts';

/** Functions that make 0 of blank cells and whose answer is no mark before all cells have one. */
const SUMS: ReadonlySet<string> = new Set(['SUM', 'SUMPRODUCT', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'INT', 'MIN']);

/** What a formula that only adds up and weighs rests on. */
interface Added {
  readonly references: readonly string[];
  readonly lookUps: readonly string[];
}

/** What is added up; undefined where a formula does anything else. */
const addedIn = (node: AstExpression | null, formula: string): Added | undefined => {
  const all = (nodes: readonly (AstExpression | null)[]): Added | undefined => {
    const found = nodes.map((each) => addedIn(each, formula));
    if (found.some((each) => each === undefined)) return undefined;
    return {
      references: found.flatMap((each) => each?.references ?? []),
      lookUps: found.flatMap((each) => each?.lookUps ?? []),
    };
  };
  switch (node?.type) {
    case 'Literal':
      return { references: [], lookUps: [] };
    case 'ReferenceIdentifier':
      return node.kind === 'name' ? undefined : { references: [node.value], lookUps: [] };
    case 'BinaryExpression':
      return ['+', '-', '*', '/'].includes(node.operator) ? all(node.arguments) : undefined;
    case 'CallExpression':
      if (isLookUp(node)) return { references: [], lookUps: [writtenIn(formula, node)] };
      return SUMS.has(functionOf(node)) ? all(node.arguments) : undefined;
    case 'ArrayExpression':
    case 'ErrorLiteral':
    case 'LambdaExpression':
    case 'LetExpression':
    case 'UnaryExpression':
    case undefined:
      return undefined;
  }
};

type Shape = 'one' | 'row' | 'column';

const shapeOf = (reference: string): Shape | undefined => {
  if (reference.includes('['))
    return reference.includes(':') ? 'row' : /@|#this row/i.test(reference) ? 'one' : undefined;
  const read = parseA1Ref(reference, { allowNamed: false });
  if (read === undefined || !('range' in read)) return undefined;
  const { top, left, bottom = top, right = left } = read.range;
  if (top === null || left === null || bottom === null || right === null) return undefined;
  if (top === bottom) return left === right ? 'one' : 'row';
  return left === right ? 'column' : undefined;
};

const countIn = (reference: string, shape: Shape): string =>
  shape === 'one' ? '1' : `${shape === 'row' ? 'COLUMNS' : 'ROWS'}(${reference})`;

interface Shaped {
  readonly reference: string;
  readonly shape: Shape;
}

/** Worked out from look-ups: a mark once none of what it rests on is blank. */
const unlessBlank = (written: string, shapes: readonly Shaped[], lookUps: readonly string[]): string | undefined => {
  if (shapes.some(({ shape }) => shape !== 'one')) return undefined;
  const blank = [...shapes.map(({ reference }) => reference), ...new Set(lookUps)].map((each) => `${each}=""`);
  return `IF(${blank.length === 1 ? (blank[0] ?? '') : `OR(${blank.join(',')})`},"",${written})`;
};

/** A sum or a reference so that it keeps a blank: a mark once all cells have one, X where all of a range are X. */
export const mendedSum = (node: AstExpression, formula: string): string | undefined => {
  const added = addedIn(node, formula);
  if (added === undefined) return undefined;
  const shapes = [...new Set(added.references)].map((reference) => ({ reference, shape: shapeOf(reference) }));
  const known = shapes.flatMap(({ reference, shape }) => (shape === undefined ? [] : [{ reference, shape }]));
  if (known.length < shapes.length) return undefined;
  const written = writtenIn(formula, node);
  if (added.lookUps.length > 0) return unlessBlank(written, known, added.lookUps);
  const [first] = known;
  if (first === undefined) return undefined;
  if (node.type === 'ReferenceIdentifier') {
    return first.shape === 'one' ? `IF(${written}="","",${written})` : undefined;
  }
  const names = known.map(({ reference }) => reference).join(',');
  const needed = known.map(({ reference, shape }) => countIn(reference, shape));
  const count = needed.every((each) => each === '1') ? String(needed.length) : needed.join('+');
  const only = known.length === 1 && first.shape !== 'one' ? first.reference : undefined;
  const otherwise = only === undefined ? '""' : `IF(COUNTIF(${only},"X")=${count},"X","")`;
  return `IF(COUNT(${names})=${count},${written},${otherwise})`;
};
