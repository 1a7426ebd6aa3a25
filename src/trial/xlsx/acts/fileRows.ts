import { numberOf, type XmlElement } from '../../../markbook/workbookFile';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';

/** A row as it lies in the file. */
export interface FileRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: readonly FileCell[];
}

/** The rows of a sheet with their cells, also those that say no number of their own. */
export function rowsOf(sheet: Pick<FileSheet, 'cells'>, data: XmlElement | undefined): FileRow[] {
  const byElement = new Map(sheet.cells.map((cell) => [cell.element, cell]));
  let row = -1;
  return (data?.children ?? []).map((element) => {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    const cells = element.children.flatMap((each) => byElement.get(each) ?? []);
    return { element, row, cells };
  });
}
