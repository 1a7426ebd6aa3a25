import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { remembered } from '../keys';

const read = (formula: string): { readonly tree?: AstExpression } => {
  try {
    return { tree: parse(tokenize(formula, { mergeRefs: true, withLocation: true })) };
  } catch {
    // The parser throws on what is no formula: then it can't be looked into.
    return {};
  }
};

const known = remembered((formula) => read(String(formula)));

/** A formula taken apart, with where each part stands in it; undefined where it is none. */
export const parsedFormula = (formula: string): AstExpression | undefined => known(formula).tree;
