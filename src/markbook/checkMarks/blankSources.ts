import { isLambdaNode, type AstExpression, type CallExpression, type LambdaExpression } from '@borgar/fx';
import { calledName, type ReferenceExpression } from '../formula';
import { asSaid, BlankCondition, cellsIn } from './blankCondition';
import { plainName } from './plainName';

/** Cells whose blank may come out of an expression as the number 0. */
export interface BlankSource {
  readonly reference: ReferenceExpression;
  /** Everything on the way that is blank when the cell is, by its text. */
  readonly said: ReadonlySet<string>;
  /** A sum or the like makes 0 of a blank: `&""` behind it would come too late. */
  readonly isZeroed: boolean;
}

/** A condition that an expression stands behind, and which way it has to come out. */
interface Guard {
  readonly condition: AstExpression;
  readonly taken: boolean;
}

type Names = ReadonlyMap<string, readonly BlankSource[]>;

/** Where in a formula an expression stands: the names that LET and LAMBDA gave, the conditions that led there. */
export interface FormulaPlace {
  readonly formula: string;
  readonly names: Names;
  readonly guards: readonly Guard[];
}

/** Functions that hand on the cells given in some places, a blank one too. */
const HANDED_ON: Readonly<Record<string, readonly number[] | 'all'>> = {
  XLOOKUP: [2, 3],
  INDEX: [0],
  VLOOKUP: [1],
  HLOOKUP: [1],
  LOOKUP: [1, 2],
  OFFSET: [0],
  CHOOSE: 'all',
  SWITCH: 'all',
  IFERROR: 'all',
  IFNA: 'all',
  FILTER: [0, 2],
  SORT: [0],
  SORTBY: [0],
  UNIQUE: [0],
  TAKE: [0],
  DROP: [0],
  CHOOSECOLS: [0],
  CHOOSEROWS: [0],
  EXPAND: [0, 3],
  VSTACK: 'all',
  HSTACK: 'all',
  TOCOL: [0],
  TOROW: [0],
  TRANSPOSE: [0],
  WRAPROWS: [0],
  WRAPCOLS: [0],
  SINGLE: [0],
  ANCHORARRAY: [0],
};

/** Functions that make 0 of blank cells. */
const MADE_ZERO: Readonly<Record<string, readonly number[] | 'all'>> = {
  SUM: 'all',
  SUMPRODUCT: 'all',
  PRODUCT: 'all',
  MAX: 'all',
  MIN: 'all',
  ROUND: [0],
  ROUNDUP: [0],
  ROUNDDOWN: [0],
  MROUND: [0],
  INT: [0],
  TRUNC: [0],
  ABS: [0],
  N: [0],
  VALUE: [0],
  NUMBERVALUE: [0],
  SUMIF: [0, 2],
  SUMIFS: [0],
  MAXIFS: [0],
  MINIFS: [0],
};

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '%']);
const REFERRING: ReadonlySet<string> = new Set([':', ' ', ',']);

/** Whether a condition keeps a source's blank away: each of its cells, where there are several. */
const isKept = ({ reference, said }: BlankSource, { formula, guards }: FormulaPlace): boolean => {
  const cells = cellsIn(reference.reference) ?? [undefined];
  return cells.every((at) =>
    guards.some(({ condition, taken }) => {
      const blank = { said, ...(at === undefined ? {} : { at }) };
      return new BlankCondition(formula, blank).truthOf(condition) === !taken;
    }),
  );
};

/** Behind a condition that has to come out one way. */
const behind = (standing: FormulaPlace, condition: AstExpression | undefined, taken: boolean): FormulaPlace =>
  condition === undefined ? standing : { ...standing, guards: [...standing.guards, { condition, taken }] };

const withNames = (
  standing: FormulaPlace,
  named: readonly (readonly [string, readonly BlankSource[]])[],
): FormulaPlace => {
  const said = named.map(([name, sources]) => {
    const key = name.toUpperCase();
    return [key, sources.map((each) => ({ ...each, said: new Set([...each.said, key]) }))] as const;
  });
  return { ...standing, names: new Map([...standing.names, ...said]) };
};

/** What the arguments of a call stand for, one by one, each where it stands: behind conditions, inside a LAMBDA. */
export const partsOf = (
  call: CallExpression,
  standing: FormulaPlace,
): readonly (readonly [AstExpression, FormulaPlace])[] => {
  const [first, second, third] = call.arguments;
  switch (plainName(call)) {
    case 'IF':
      return [
        ...(first === undefined ? [] : [[first, standing] as const]),
        ...(second === undefined ? [] : [[second, behind(standing, first, true)] as const]),
        ...(third === undefined ? [] : [[third, behind(standing, first, false)] as const]),
      ];
    case 'IFS': {
      let here = standing;
      return call.arguments.map((each, at) => {
        const condition = call.arguments[at - 1];
        const place = at % 2 === 0 ? here : behind(here, condition, true);
        if (at % 2 === 1) here = behind(here, condition, false);
        return [each, place] as const;
      });
    }
    case 'FILTER':
      return call.arguments.map((each, at) => [each, at === 0 ? behind(standing, second, true) : standing] as const);
    default:
      return call.arguments.map(
        (each) => [each, isLambdaNode(each) ? lambdaIn(each, call, standing) : standing] as const,
      );
  }
};

/** The parameters of a LAMBDA are the cells of the ranges that stand before it. */
const lambdaIn = (lambda: LambdaExpression, call: CallExpression, standing: FormulaPlace): FormulaPlace => {
  const ranges = call.arguments.filter((each) => !isLambdaNode(each));
  return withNames(
    standing,
    lambda.params.map(({ name }, at) => {
      const range = ranges[at];
      return [name, range === undefined ? [] : blankSourcesOf(range, standing)] as const;
    }),
  );
};

/** What LET names, each with what the ones before it stand for; and where its last expression stands. */
export const letStanding = (
  declarations: readonly { readonly id: { readonly name: string }; readonly init: AstExpression | null }[],
  standing: FormulaPlace,
): FormulaPlace =>
  declarations.reduce(
    (here, { id, init }) => withNames(here, [[id.name, init === null ? [] : blankSourcesOf(init, here)]]),
    standing,
  );

const zeroed = (sources: readonly BlankSource[]): readonly BlankSource[] =>
  sources.map((each) => ({ ...each, isZeroed: true }));

const chosen = (parts: readonly (readonly [AstExpression, FormulaPlace])[], places: readonly number[] | 'all') =>
  parts.filter((_, at) => places === 'all' || places.includes(at)).flatMap(([node, at]) => blankSourcesOf(node, at));

const ofCall = (call: CallExpression, standing: FormulaPlace, written: string): readonly BlankSource[] => {
  if (calledName(call) !== undefined) return [];
  const name = plainName(call);
  const parts = partsOf(call, standing);
  const handedOn = HANDED_ON[name];
  if (handedOn !== undefined) return chosen(parts, handedOn);
  const madeZero = MADE_ZERO[name];
  if (madeZero !== undefined) return zeroed(chosen(parts, madeZero));
  switch (name) {
    case 'IF':
      return chosen(parts, [1, 2]);
    case 'IFS':
      return chosen(
        parts.filter((_, at) => at % 2 === 1),
        'all',
      );
    case 'INDIRECT':
      return [sourceAt(written, written)];
    default:
      return parts.flatMap(([node, at]) => (isLambdaNode(node) ? blankSourcesOf(node, at) : []));
  }
};

const sourceAt = (reference: string, written: string, more: Partial<ReferenceExpression> = {}): BlankSource => ({
  reference: { kind: 'reference', reference, isText: false, isOwnRow: false, isSpill: false, written, ...more },
  said: new Set(),
  isZeroed: false,
});

const found = (node: AstExpression, standing: FormulaPlace, written: string): readonly BlankSource[] => {
  switch (node.type) {
    case 'ReferenceIdentifier': {
      const named = node.kind === 'name' ? standing.names.get(node.value.toUpperCase()) : undefined;
      return named ?? [sourceAt(node.value, written)];
    }
    case 'UnaryExpression': {
      const inner = node.arguments.flatMap((each) => blankSourcesOf(each, standing));
      if (ARITHMETIC.has(node.operator)) return zeroed(inner);
      const asked = node.operator === '@' ? { isOwnRow: true } : { isSpill: true };
      return inner.map((each) => ({ ...each, reference: { ...each.reference, written, ...asked } }));
    }
    case 'BinaryExpression': {
      const inner = node.arguments.flatMap((each) => blankSourcesOf(each, standing));
      if (REFERRING.has(node.operator)) return inner;
      return ARITHMETIC.has(node.operator) ? zeroed(inner) : [];
    }
    case 'CallExpression':
      return ofCall(node, standing, written);
    case 'LetExpression':
      return node.body === null ? [] : blankSourcesOf(node.body, letStanding(node.declarations, standing));
    case 'LambdaExpression':
      return node.body === null ? [] : blankSourcesOf(node.body, standing);
    case 'ArrayExpression':
    case 'Literal':
    case 'ErrorLiteral':
      return [];
  }
};

/** The cells whose blank may come out of an expression as 0, those apart that a condition keeps away. */
export const blankSourcesOf = (node: AstExpression, standing: FormulaPlace): readonly BlankSource[] => {
  const said = asSaid(node, standing.formula);
  return found(node, standing, standing.formula.slice(node.loc?.[0] ?? 0, node.loc?.[1]))
    .map((each) => (each.isZeroed ? each : { ...each, said: new Set([...each.said, said]) }))
    .filter((each) => !isKept(each, standing));
};
