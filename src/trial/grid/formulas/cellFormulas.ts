import { ObjectMatrix } from '@univerjs/core';
import { IFormulaCurrentConfigService } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';
import type { NameInfo, SheetInfo } from '../port';
import { spellIntersections } from './intersections';
import { spellLocalNames } from './localNames';

interface Book {
  readonly names: () => readonly NameInfo[];
  readonly sheets: () => readonly SheetInfo[];
  /** Has the formula in this cell no array form, so that a range can mean one cell of it? */
  readonly isPlain: (sheetId: string, row: number, column: number) => boolean;
}

/** Spells formulas without array form as they are meant, each text once while the names of ranges stay the same. */
function intersectionSpeller(): (ranges: ReadonlySet<string>) => (formula: string) => string {
  let known = '';
  let spelled = new Map<string, string>();
  return (ranges) => {
    const now = [...ranges].join('\n');
    if (now !== known) spelled = new Map();
    known = now;
    const isRangeName = (name: string): boolean => ranges.has(name.slice(name.lastIndexOf('!') + 1).toLowerCase());
    return (formula) => {
      if (ranges.size === 0 && !/[:[]/.test(formula)) return formula;
      const text = spelled.get(formula) ?? spellIntersections(formula, isRangeName);
      spelled.set(formula, text);
      return text;
    };
  };
}

/** Lets the calculation read each formula as it is meant in its own cell: names of its sheet, ranges of its row and column. */
export function readFormulasInPlace(engine: Engine, { names, sheets, isPlain }: Book): void {
  const config = engine.injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  const spellerFor = intersectionSpeller();
  config.load = (data) => {
    const [known, all] = engine.hasWorkbook() ? [names(), sheets()] : [[], []];
    const ranges = new Set(
      known.filter(({ refersTo }) => refersTo.includes(':')).map(({ name }) => name.toLowerCase()),
    );
    const spellPlain = spellerFor(ranges);
    for (const formulas of Object.values(data.formulaData))
      for (const [sheetId, matrix] of Object.entries(formulas ?? {}))
        new ObjectMatrix(matrix ?? {}).forValue((row, column, item) => {
          if (!item?.f) return;
          const plain = isPlain(sheetId, row, column) ? spellPlain(item.f) : item.f;
          item.f = spellLocalNames(plain, sheetId, known, all);
        });
    load(data);
  };
}
