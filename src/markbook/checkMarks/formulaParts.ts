import { isIdentifierNode, type AstExpression, type CallExpression, type Node } from '@borgar/fx';

/** The name of the function that a call calls, in capitals, without the prefix that files keep. */
export const functionOf = ({ callee }: CallExpression): string => {
  const named: Node = callee;
  return isIdentifierNode(named) ? named.name.toUpperCase().replace(/^_XLFN\./, '') : '';
};

/** A part of a formula as it is written there. */
export const writtenIn = (formula: string, { loc }: Node): string => (loc === undefined ? '' : formula.slice(...loc));

const LOOK_UPS: ReadonlySet<string> = new Set(['VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'LOOKUP', 'INDEX']);

/** True for a look-up, which gives 0 for a blank cell that it finds. */
export const isLookUp = (node: CallExpression): boolean => LOOK_UPS.has(functionOf(node));

/** Every cell and look-up that a part of a formula mentions, as written. */
export const mentionedIn = (node: AstExpression | null, formula: string): readonly string[] => {
  switch (node?.type) {
    case 'ReferenceIdentifier':
      return [node.value];
    case 'CallExpression': {
      const inner = node.arguments.flatMap((each) => mentionedIn(each, formula));
      return isLookUp(node) ? [writtenIn(formula, node), ...inner] : inner;
    }
    case 'BinaryExpression':
    case 'UnaryExpression':
      return node.arguments.flatMap((each) => mentionedIn(each, formula));
    case 'ArrayExpression':
    case 'ErrorLiteral':
    case 'LambdaExpression':
    case 'LetExpression':
    case 'Literal':
    case undefined:
      return [];
  }
};
