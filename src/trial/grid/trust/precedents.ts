import type { IRange, IUnitRange, Injector } from '@univerjs/core';
import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/preset-sheets-core';
import { cellOf } from '../functions/customFunctions';

interface Tree {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rangeList: readonly IUnitRange[];
}

interface Insides {
  _addDependencyTreeByAddressFunction: (tree: Tree, ranges: readonly IUnitRange[]) => void;
}

/** What each formula reads, as the last calculation found it. */
export interface Precedents {
  readonly of: (sheetId: string, row: number, column: number) => readonly IUnitRange[];
}

export const touches = (one: IRange, other: IRange): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

/** Listens where the engine notes the ranges that formulas read, also those that OFFSET and INDIRECT come to. */
export function precedentsIn(injector: Injector): Precedents {
  const manager = injector.get(IDependencyManagerService);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Insides;
  const ranges = new Map<string, readonly IUnitRange[]>();
  const keyOf = ({ subUnitId, row, column }: Tree): string => cellOf(subUnitId, row, column);

  const add = manager.addDependencyRTreeCache.bind(manager);
  manager.addDependencyRTreeCache = (tree) => {
    ranges.set(keyOf(tree), [...tree.rangeList]);
    add(tree);
  };
  const addFound = generator._addDependencyTreeByAddressFunction.bind(generator);
  generator._addDependencyTreeByAddressFunction = (tree, found) => {
    ranges.set(keyOf(tree), [...(ranges.get(keyOf(tree)) ?? []), ...found]);
    addFound(tree, found);
  };
  const reset = manager.reset.bind(manager);
  manager.reset = () => {
    ranges.clear();
    reset();
  };
  return { of: (sheetId, row, column) => ranges.get(cellOf(sheetId, row, column)) ?? [] };
}
