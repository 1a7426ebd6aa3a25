import { isIdentifierNode, parseA1Ref, type AstExpression, type Node } from '@borgar/fx';
import { parsedFormula } from '../worked/parsedFormula';

/** Functions that make 0 of blank cells and whose answer is no mark before all cells have one. */
const SUMS: ReadonlySet<string> = new Set(['SUM', 'SUMPRODUCT', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'INT']);

/** The references of a formula that only adds up and weighs; undefined where it does anything else. */
const referencesIn = (node: AstExpression | null): readonly string[] | undefined => {
  const all = (nodes: readonly (AstExpression | null)[]): readonly string[] | undefined => {
    const found = nodes.map(referencesIn);
    return found.some((each) => each === undefined) ? undefined : found.flatMap((each) => each ?? []);
  };
  switch (node?.type) {
    case 'Literal':
      return [];
    case 'ReferenceIdentifier':
      return node.kind === 'name' ? undefined : [node.value];
    case 'BinaryExpression':
      return ['+', '-', '*', '/'].includes(node.operator) ? all(node.arguments) : undefined;
    case 'CallExpression': {
      const callee: Node = node.callee;
      return isIdentifierNode(callee) && SUMS.has(callee.name.toUpperCase()) ? all(node.arguments) : undefined;
    }
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

/**
 * A formula that makes 0 of blank cells, so that it keeps blank, 0 and X apart: a mark once all cells have one, X where
 * all are X, else blank. Undefined where it does more than add up.
 */
export const mendedTotal = (formula: string): string | undefined => {
  const tree = parsedFormula(formula);
  const references = tree === undefined ? undefined : referencesIn(tree);
  const shapes = [...new Set(references)].map((reference) => ({ reference, shape: shapeOf(reference) }));
  const [first] = shapes;
  if (tree === undefined || first === undefined) return undefined;
  const known = shapes.flatMap(({ reference, shape }) => (shape === undefined ? [] : [{ reference, shape }]));
  if (known.length < shapes.length) return undefined;
  const worked = formula.slice(1);
  if (tree.type === 'ReferenceIdentifier') {
    return first.shape === 'one' ? `=IF(${worked}="","",${worked})` : undefined;
  }
  const names = known.map(({ reference }) => reference).join(',');
  const needed = known.map(({ reference, shape }) => countIn(reference, shape));
  const count = needed.every((each) => each === '1') ? String(needed.length) : needed.join('+');
  const only = known.length === 1 && first.shape !== 'one' ? first.reference : undefined;
  const otherwise = only === undefined ? '""' : `IF(COUNTIF(${only},"X")=${count},"X","")`;
  return `=IF(COUNT(${names})=${count},${worked},${otherwise})`;
};
