import { type AstExpression, type CallExpression, parseA1Ref } from '@borgar/fx';
import { parsedFormula } from '../worked';
import { functionOf, isLookUp, mentionedIn, writtenIn } from './formulaParts';

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
const mendedSum = (node: AstExpression, formula: string): string | undefined => {
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

/** A part of a formula once it keeps a blank a blank; undefined where that can't be done, or is so already. */
type Mended = string | undefined;

/** A look-up gives 0 for a blank cell: it is asked whether what it found is one. */
const mendedLookUp = (node: CallExpression, formula: string): string => {
  const written = writtenIn(formula, node);
  const [otherwise] = functionOf(node) === 'XLOOKUP' ? node.arguments.slice(3, 4) : [];
  const isZero = otherwise?.type === 'Literal' && otherwise.value === 0 && otherwise.loc !== undefined;
  const [start = 0] = node.loc ?? [];
  const found = isZero
    ? `${written.slice(0, (otherwise.loc?.[0] ?? 0) - start)}""${written.slice((otherwise.loc?.[1] ?? 0) - start)}`
    : written;
  return `IF(${found}="","",${found})`;
};

/** SUMIF and SUMIFS add up the rows that fulfil conditions: a mark once there are some and each holds a number. */
const mendedSumOfRows = (node: CallExpression, formula: string): Mended => {
  const given = node.arguments.map((each) => writtenIn(formula, each));
  const isPlain = functionOf(node) === 'SUMIF';
  const added = isPlain ? given[2] : given[0];
  const conditions = (isPlain ? given.slice(0, 2) : given.slice(1)).join(',');
  if (added === undefined || added === '' || conditions === '') return undefined;
  const [all, numbers, absent] = ['', `,${added},">=0"`, `,${added},"X"`].map(
    (which) => `COUNTIFS(${conditions}${which})`,
  );
  const sum = writtenIn(formula, node);
  return `IF(${all}=0,"",IF(${numbers}=${all},${sum},IF(${absent}=${all},"X","")))`;
};

/** The best of several attempts: a mark once there is one. */
const mendedBest = (node: CallExpression, formula: string): Mended => {
  const given: readonly (AstExpression | null)[] = node.arguments;
  const references = given.flatMap((each) => (each?.type === 'ReferenceIdentifier' ? [each.value] : []));
  if (references.length === 0 || references.length < given.length) return undefined;
  const best = writtenIn(formula, node);
  const [only] = references.length === 1 ? references : [];
  const otherwise =
    only?.includes(':') === true ? `IF(COUNTIF(${only},"X")=ROWS(${only})*COLUMNS(${only}),"X","")` : '""';
  return `IF(COUNT(${references.join(',')})=0,${otherwise},${best})`;
};

/** What a condition leads to: left as it is where the condition looks at all it rests on, or where it is a constant. */
const branch = (node: AstExpression, guarded: ReadonlySet<string>, formula: string): Mended => {
  const mentioned = mentionedIn(node, formula);
  if (mentioned.length === 0 || mentioned.every((each) => guarded.has(each))) return undefined;
  return mendedPart(node, formula);
};

const isLiteral = (node: AstExpression | undefined, value: unknown): boolean =>
  node?.type === 'Literal' && node.value === value;

const mendedChoice = (node: CallExpression, formula: string): Mended => {
  const [condition, ...given] = node.arguments;
  if (condition === undefined || given.length !== 2 || given.some((each) => isLiteral(each, 0))) return undefined;
  const guarded = new Set(mentionedIn(condition, formula));
  const mended = given.map((each) => branch(each, guarded, formula));
  if (mended.every((each) => each === undefined)) return undefined;
  const written = given.map((each, index) => mended[index] ?? writtenIn(formula, each));
  return `IF(${writtenIn(formula, condition)},${written.join(',')})`;
};

/** A 0 for what was not found is nobody’s mark. */
const mendedUnlessError = (node: CallExpression, formula: string): Mended => {
  const [tried, instead] = node.arguments;
  if (tried === undefined || instead === undefined) return undefined;
  const mended = mendedPart(tried, formula);
  const isZero = isLiteral(instead, 0);
  if (mended === undefined && !isZero) return undefined;
  const otherwise = isZero ? '""' : (mendedPart(instead, formula) ?? writtenIn(formula, instead));
  return `${functionOf(node)}(${mended ?? writtenIn(formula, tried)},${otherwise})`;
};

const CALLS: Readonly<Record<string, (node: CallExpression, formula: string) => Mended>> = {
  SUMIF: mendedSumOfRows,
  SUMIFS: mendedSumOfRows,
  MAX: mendedBest,
  IF: mendedChoice,
  IFERROR: mendedUnlessError,
  IFNA: mendedUnlessError,
};

const mendedPart = (node: AstExpression, formula: string): Mended => {
  if (node.type !== 'CallExpression') return mendedSum(node, formula);
  if (isLookUp(node)) return mendedLookUp(node, formula);
  const mend = CALLS[functionOf(node)] ?? mendedSum;
  return mend(node, formula);
};

/**
 * A formula that makes 0 of blank cells, so that it keeps blank, 0 and X apart: a mark once all cells have one, X where
 * all are X, else blank. Undefined where it does more than add up, choose or look up.
 */
export const mendedTotal = (formula: string): string | undefined => {
  const tree = parsedFormula(formula);
  const mended = tree === undefined ? undefined : mendedPart(tree, formula);
  return mended === undefined ? undefined : `=${mended}`;
};
