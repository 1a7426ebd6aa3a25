import type { AstExpression, CallExpression } from '@borgar/fx';
import { parsedFormula } from '../worked';
import { functionOf, isLookUp, mentionedIn, writtenIn } from './formulaParts';
import { mendedSum } from './mendedSum';

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
