import { ErrorType, type LexerTreeBuilder } from '@univerjs/preset-sheets-core';

const NAMES_PARAMETERS = /\b(?:LET|LAMBDA)\s*\(/i;

type Tree = ReturnType<LexerTreeBuilder['treeBuilder']>;

/** What puts the operators of a formula's tree in order, which the lexer does itself only to trees that it keeps. */
interface Ordering {
  _suffixExpressionHandler?: (tree: Tree) => boolean;
}

/**
 * Univer keeps the tree of each formula it has read, but working out LET or LAMBDA takes that tree apart: read again, in
 * another workbook or after a table changed, the same formula would be #VALUE! or 0. Here each reading gets a new tree.
 */
export function repairLetAndLambda(lexer: LexerTreeBuilder): void {
  const build = lexer.treeBuilder.bind(lexer);
  const order = (lexer as unknown as Ordering)._suffixExpressionHandler?.bind(lexer);
  if (order === undefined)
    throw new Error('LexerTreeBuilder._suffixExpressionHandler has gone: look at repairLetAndLambda.');
  lexer.treeBuilder = (formula, isOrdered = true, ...names) => {
    if (!isOrdered || !NAMES_PARAMETERS.test(formula)) return build(formula, isOrdered, ...names);
    const tree = build(formula, false, ...names);
    return typeof tree === 'string' || order(tree) ? tree : ErrorType.VALUE;
  };
}
