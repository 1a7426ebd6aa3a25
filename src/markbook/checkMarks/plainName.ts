import { isIdentifierNode, type CallExpression, type Node } from '@borgar/fx';

/** The name that a call names, in capitals and without what files put in front of newer functions. */
export const plainName = ({ callee }: CallExpression): string => {
  const node: Node = callee;
  return isIdentifierNode(node) ? node.name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '') : '';
};
