import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';
import type { FormulaCall, FunctionName, ReferenceExpression } from '../why/formula/expression';
import { readFormula } from '../why/formula/readFormula';
import { calledName } from '../why/formula/readExpression';

/** Where each function takes marks, UMS or sittings: there a blank cell may be handed over as 0. */
const PLACES: Readonly<Partial<Record<FunctionName, readonly number[]>>> = {
  UMS: [0],
  UMSFROM: [0],
  GRADE: [0],
  QUALGRADE: [0],
  MARKGRADE: [0],
  TOTAL: [0, 1, 2],
  AWARD: [0],
  NEED: [0],
  GAP: [0],
  RANGE: [0],
  OUTCOME: [0],
  CHECK: [0],
  CERTIFY: [0],
  SAMPLEFLAGS: [0],
};

const placesOf = (name: FunctionName): readonly number[] => PLACES[name] ?? [];

const bareIn = ({ name, given }: FormulaCall): readonly ReferenceExpression[] =>
  placesOf(name).flatMap((place) => {
    const expression = given[place];
    return expression?.kind === 'reference' && !expression.isText ? [expression] : [];
  });

/** The cells that a formula hands to functions of the add-in so that a blank may arrive as 0. */
export const bareReferences = (formula: string): readonly ReferenceExpression[] =>
  (readFormula(formula)?.calls ?? []).flatMap(bareIn);

type Names = ReadonlySet<string>;

const NO_NAMES: Names = new Set();

/** A reference as it stands: `A1`, `[@C1]`, `Marks[C1]`, `@A1:A30` or `A1#`; not a name that the formula itself gives. */
const isPlainReference = (node: AstExpression | null | undefined, own: Names): boolean => {
  if (node?.type === 'ReferenceIdentifier') return node.kind !== 'name' || !own.has(node.value.toUpperCase());
  if (node?.type !== 'UnaryExpression' || (node.operator !== '@' && node.operator !== '#')) return false;
  return isPlainReference(node.arguments[0], own);
};

const endsIn = (call: CallExpression, own: Names): readonly number[] => {
  const called = calledName(call);
  if (called?.isKnown !== true) return [];
  const given: readonly (AstExpression | null)[] = call.arguments;
  return placesOf(called.name).flatMap((place) => {
    const node = given[place];
    const end = isPlainReference(node, own) ? node?.loc?.[1] : undefined;
    return end === undefined ? [] : [end];
  });
};

/** Where each bare reference ends in the formula; `own` are the names that LET and LAMBDA give. */
const bareEnds = (node: AstExpression | null, own: Names): readonly number[] => {
  if (node === null) return [];
  const within = (names: readonly { readonly name: string }[]): Names =>
    new Set([...own, ...names.map(({ name }) => name.toUpperCase())]);
  switch (node.type) {
    case 'CallExpression':
      return [...endsIn(node, own), ...node.arguments.flatMap((each) => bareEnds(each, own))];
    case 'BinaryExpression':
    case 'UnaryExpression':
      return node.arguments.flatMap((each) => bareEnds(each, own));
    case 'LetExpression': {
      const inside = within(node.declarations.map(({ id }) => id));
      return [...node.declarations.map(({ init }) => init), node.body].flatMap((each) => bareEnds(each, inside));
    }
    case 'LambdaExpression':
      return bareEnds(node.body, within(node.params));
    case 'ReferenceIdentifier':
    case 'ArrayExpression':
    case 'Literal':
    case 'ErrorLiteral':
      return [];
  }
};

/**
 * The formula with `&""` behind each bare reference, so that blank and 0 stay apart. Undefined where that would not be
 * enough: a name given by LET or a parameter is for the teacher to mend.
 */
export const withTextReferences = (formula: string): string | undefined => {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula, { mergeRefs: true, withLocation: true }));
  } catch {
    // The parser throws on what is no formula: then nothing can be mended.
    return undefined;
  }
  const mended = [...new Set(bareEnds(tree, NO_NAMES))]
    .sort((a, b) => b - a)
    .reduce((text, end) => `${text.slice(0, end)}&""${text.slice(end)}`, formula);
  return mended === formula || bareReferences(mended).length > 0 ? undefined : mended;
};
