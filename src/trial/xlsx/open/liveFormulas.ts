import type { ICellData } from '@univerjs/core';
import { canCompute, type Known } from '../formulas/canCompute';
import { relativeFormula } from '../formulas/moveFormula';
import type { FileSheet } from './fileBook';
import type { FileCell, FileFormula } from './readCells';

/** Is this formula one the page recalculates, or one whose saved value stands? */
export function isLive(formula: FileFormula, known: Known): boolean {
  return (
    formula.form !== 'dataTable' &&
    canCompute(formula.shown, known, formula.form === 'plain' || formula.form === 'shared')
  );
}

/** Formulas that read alike relative to their cell share an id, which the calculation handles once. */
export function groupFormulas(sheet: FileSheet, known: Known): Map<FileCell, ICellData> {
  const groups = new Map<string, { cell: FileCell; formula: FileFormula }[]>();
  for (const cell of sheet.cells) {
    const { formula } = cell;
    if (!formula || !isLive(formula, known)) continue;
    const covers = formula.covers === null || formula.covers.rows * formula.covers.columns === 1;
    const key = covers
      ? relativeFormula(formula.shown, cell.row, cell.column)
      : `${String(cell.row)} ${String(cell.column)}`;
    const group = groups.get(key);
    if (group) group.push({ cell, formula });
    else groups.set(key, [{ cell, formula }]);
  }
  const result = new Map<FileCell, ICellData>();
  let number = 0;
  for (const group of groups.values()) {
    number += 1;
    group.forEach(({ cell, formula }, index) => {
      const si = group.length > 1 ? { si: `${sheet.id}-${String(number)}` } : {};
      result.set(cell, index === 0 ? { f: formula.shown, ...si } : si);
    });
  }
  return result;
}

/** The cells a live array formula fills: their saved values are left to the calculation. */
export function spilledChildren(cells: readonly FileCell[], known: Known): (cell: FileCell) => boolean {
  const arrays = cells.flatMap((cell) => {
    const { formula } = cell;
    if (!formula?.covers || formula.covers.rows * formula.covers.columns === 1 || !isLive(formula, known)) return [];
    return [{ cell, covers: formula.covers }];
  });
  return (cell) =>
    arrays.some(
      ({ cell: anchor, covers }) =>
        cell !== anchor &&
        cell.row >= covers.row &&
        cell.row < covers.row + covers.rows &&
        cell.column >= covers.column &&
        cell.column < covers.column + covers.columns,
    );
}
