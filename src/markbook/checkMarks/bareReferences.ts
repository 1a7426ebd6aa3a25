import { isLambdaNode, parse, tokenize, type AstExpression, type CallExpression, type Node } from '@borgar/fx';
import { calledName, type ReferenceExpression } from '../formula';
import { ARGUMENT_WORDS, functionEntry, type FunctionName } from '../functions';
import { letStanding, partsOf, blankSourcesOf, type BlankSource, type FormulaPlace } from './blankSources';

/** Where a function takes marks, UMS or sittings: there a blank cell may be handed over as 0. */
const placesIn = (name: FunctionName): readonly number[] =>
  functionEntry(name).arguments.flatMap((argument, place) =>
    ARGUMENT_WORDS[argument]?.isBlankZero === true ? [place] : [],
  );

/** An argument of one of the add-in's functions that may take a blank for 0, and where it ends in the formula. */
interface BareArgument {
  readonly sources: readonly BlankSource[];
  readonly end: number | undefined;
}

const inCall = (call: CallExpression, standing: FormulaPlace): readonly BareArgument[] => {
  const called = calledName(call);
  if (called?.isKnown !== true) return [];
  const given: readonly (AstExpression | null)[] = call.arguments;
  return placesIn(called.name).flatMap((place) => {
    const node = given[place];
    const sources = node === null || node === undefined ? [] : blankSourcesOf(node, standing);
    return sources.length === 0 ? [] : [{ sources, end: node?.loc?.[1] }];
  });
};

const bareIn = (node: AstExpression | null, standing: FormulaPlace): readonly BareArgument[] => {
  if (node === null) return [];
  switch (node.type) {
    case 'CallExpression': {
      const callee: Node = node.callee;
      const parts = partsOf(node, standing).flatMap(([part, at]) => bareIn(part, at));
      return [...inCall(node, standing), ...(isLambdaNode(callee) ? bareIn(callee, standing) : []), ...parts];
    }
    case 'BinaryExpression':
    case 'UnaryExpression':
      return node.arguments.flatMap((each) => bareIn(each, standing));
    case 'LetExpression': {
      let here = standing;
      const inits = node.declarations.flatMap((each) => {
        const bare = bareIn(each.init, here);
        here = letStanding([each], here);
        return bare;
      });
      return [...inits, ...bareIn(node.body, here)];
    }
    case 'LambdaExpression':
      return bareIn(node.body, standing);
    case 'ReferenceIdentifier':
    case 'ArrayExpression':
    case 'Literal':
    case 'ErrorLiteral':
      return [];
  }
};

const bareArguments = (formula: string): readonly BareArgument[] => {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula, { mergeRefs: true, withLocation: true }));
  } catch {
    // The parser throws on what is no formula: Excel would not calculate it either.
    return [];
  }
  return bareIn(tree, { formula, names: new Map(), guards: [] });
};

/** The cells that a formula hands to functions of the add-in so that a blank may arrive as 0. */
export const bareReferences = (formula: string): readonly ReferenceExpression[] =>
  bareArguments(formula).flatMap(({ sources }) => sources.map(({ reference }) => reference));

/**
 * The formula with `&""` behind each argument that may take a blank for 0. Undefined where that would come too late: a sum
 * of cells is for the teacher to mend.
 */
export const withTextReferences = (formula: string): string | undefined => {
  const ends = bareArguments(formula).flatMap(({ sources, end }) =>
    end === undefined || sources.some(({ isZeroed }) => isZeroed) ? [] : [end],
  );
  const mended = [...new Set(ends)]
    .sort((a, b) => b - a)
    .reduce((text, end) => `${text.slice(0, end)}&""${text.slice(end)}`, formula);
  return mended === formula || bareReferences(mended).length > 0 ? undefined : mended;
};
