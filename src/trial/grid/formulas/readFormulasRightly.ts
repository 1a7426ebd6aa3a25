import { ISuperTableService, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';
import { rangeOf } from '../engine/areas';
import type { TableInfo } from '../port';
import { columnAlias, tableAliases, type TableHomes } from './tableAliases';
import { engineSpelling } from './engineSpelling';

class AliasedTables<Table> extends Map<string, Table> {
  private readonly behind: (name: string) => Table | undefined;

  constructor(tables: Iterable<[string, Table]>, behind: (name: string) => Table | undefined) {
    super(tables);
    this.behind = behind;
  }

  override has(name: string): boolean {
    return super.has(name) || this.behind(name) !== undefined;
  }

  override get(name: string): Table | undefined {
    return this.behind(name) ?? super.get(name);
  }
}

/** A half-typed `[@C1` would leave Univer's reader believing that every later formula stands inside brackets. */
const forgetOpenBracket = (lexer: LexerTreeBuilder): void => {
  if (!lexer.isSquareBracketClose()) Reflect.set(lexer, '_squareBracketState', 0);
};

/**
 * Lets the calculation read formulas as Excel means them: table names of any letters, `A1#`, `1.50`.
 * Returns what to call when a table was added, renamed, resized or removed.
 */
export function readFormulasRightly(
  engine: Engine,
  tables: () => readonly TableInfo[],
  hasTotals: TableHomes['hasTotals'],
): () => void {
  const lexer = engine.injector.get(LexerTreeBuilder);
  const superTables = engine.injector.get(ISuperTableService);
  let current: readonly TableInfo[] = [];
  let aliases = tableAliases(current);

  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    forgetOpenBracket(lexer);
    return build(engineSpelling(formula, aliases, current.length > 0), ...rest);
  };
  const nodes = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    forgetOpenBracket(lexer);
    return nodes(formula);
  };

  const mapOf = superTables.getTableMap.bind(superTables);
  superTables.getTableMap = (unitId) =>
    current.length === 0
      ? mapOf(unitId)
      : new AliasedTables(mapOf(unitId) ?? [], (name) => {
          const table = aliases.behind(name);
          if (!table) return undefined;
          const titleMap = new Map(table.columns.map((_, index) => [columnAlias(index), index]));
          return { sheetId: table.sheetId, range: rangeOf(table.area), titleMap };
        });

  return () => {
    current = tables();
    aliases = tableAliases(current, { hasTotals, sheetName: (sheetId) => engine.worksheet(sheetId).getName() });
    engine.functions.deleteFormulaAstCacheKey('');
  };
}
