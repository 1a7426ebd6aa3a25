import { child, childrenOf, isOn, numberOf } from '../../../markbook/workbookFile/xml/find';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import type { FileSheet } from './fileBook';
import { rangesOf } from './ranges';

/** The rows of a sheet that a filter hides, its own or a table's; rows hidden by hand are others. */
export function filteredRows({ part, tables }: FileSheet): ReadonlySet<number> {
  const filters = [part.root, ...tables.map((table) => table.part.root)]
    .map((root) => child(root, 'autoFilter'))
    .filter((filter): filter is XmlElement => filter !== undefined && childrenOf(filter, 'filterColumn').length > 0)
    .flatMap((filter) => rangesOf(filter.attributes.get('ref')));
  const rows = new Set<number>();
  if (filters.length === 0) return rows;
  let row = -1;
  for (const element of childrenOf(child(part.root, 'sheetData'), 'row')) {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    if (isOn(element, 'hidden') && filters.some(({ startRow, endRow }) => row > startRow && row <= endRow))
      rows.add(row);
  }
  return rows;
}
