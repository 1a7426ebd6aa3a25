import { child, childrenOf, isOn, numberOf, type XmlElement } from '../../../markbook/workbookFile';
import type { FileSheet } from './fileBook';
import { parseAreas } from '../package/addresses';

/** The rows of a sheet that a filter hides, its own or a table's; rows hidden by hand are others. */
export function filteredRows({ part, tables }: FileSheet): ReadonlySet<number> {
  const filters = [part.root, ...tables.map((table) => table.part.root)]
    .map((root) => child(root, 'autoFilter'))
    .filter((filter): filter is XmlElement => filter !== undefined && childrenOf(filter, 'filterColumn').length > 0)
    .flatMap((filter) => parseAreas(filter.attributes.get('ref') ?? ''));
  const rows = new Set<number>();
  if (filters.length === 0) return rows;
  let row = -1;
  for (const element of childrenOf(child(part.root, 'sheetData'), 'row')) {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    if (isOn(element, 'hidden') && filters.some((area) => row > area.row && row < area.row + area.rows)) rows.add(row);
  }
  return rows;
}
