import type { Scale } from '../../../rules';
import type { RowToKeep, TableChange } from '../../keeping';
import type { HeldConversion } from '../../tables';
import { cellAddress } from '../../sheet';
import type { BtecCell } from '../formulas/btecCells';
import { groupedBy } from '../../groupedBy';

/** What a provenance note says besides the cells: what was done, when, by which version, on which scale. */
export interface ProvenanceGiven {
  readonly what: string;
  /** The day as `27/11/2026`. */
  readonly on: string;
  readonly version: string;
  readonly scale: Scale;
  readonly conversionsOf: (cells: readonly BtecCell[]) => readonly HeldConversion[];
}

/** No row of the note has this in its column `What`, so that rows kept for it are added and none is written over. */
const A_NEW_ROW = { what: '(a new row)' };

const columnOf = (column: number): string => cellAddress(0, column).replace(/\d/g, '');

/**
 * Cells as a reader would name them: `K6:O37`, or `K6:K37, M6:M20` where columns reach unequally far.
 * @internal
 */
export const rangesInWords = (cells: readonly Pick<BtecCell, 'row' | 'column'>[]): string => {
  const columns = [...groupedBy(cells, ({ column }) => column)].sort(([a], [b]) => a - b);
  const spans = columns.map(([column, members]) => {
    const rows = members.map(({ row }) => row).sort((a, b) => a - b);
    return { first: column, last: column, top: (rows[0] ?? 0) + 1, bottom: (rows.at(-1) ?? 0) + 1 };
  });
  const joined: (typeof spans)[number][] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.top === span.top && last.bottom === span.bottom && last.last + 1 === span.first) {
      joined[joined.length - 1] = { ...last, last: span.first };
    } else joined.push(span);
  }
  return joined
    .map(({ first, last, top, bottom }) => {
      const [from, to] = [`${columnOf(first)}${top}`, `${columnOf(last)}${bottom}`];
      return from === to ? from : `${from}:${to}`;
    })
    .join(', ');
};

const statusOf = ({ status, basis, contradicted }: HeldConversion): string =>
  [
    status,
    ...(basis.kind === 'boundaries' ? [`from boundaries (${basis.declared})`] : []),
    ...(contradicted ? ['contradicted'] : []),
  ].join(', ');

/** The rows of the provenance note: for each sheet the cells, one row for each conversion used. No learner's data. */
export const provenanceChange = (cells: readonly BtecCell[], given: ProvenanceGiven): TableChange<object> => {
  const { what, on, version, scale, conversionsOf } = given;
  const rows = [...groupedBy(cells, ({ sheet }) => sheet)].flatMap(([sheet, members]): readonly RowToKeep[] => {
    const shared = {
      On: on,
      What: `${what} (${members.length})`,
      Sheet: sheet,
      Cells: rangesInWords(members),
      Scale: scale.status,
      'Add-in': version,
    };
    const conversions = conversionsOf(members);
    if (conversions.length === 0) return [shared];
    return conversions.map((conversion) => ({
      ...shared,
      Subject: conversion.subject,
      Component: conversion.component,
      Series: conversion.series,
      Status: statusOf(conversion),
      Source: conversion.source,
    }));
  });
  return { key: A_NEW_ROW, rows };
};
