import { parseArea } from '../package/addresses';
import {
  child,
  childrenOf,
  decodeExcelString,
  numberOf,
  type Relationship,
  relationshipId,
  XlsxRefusal,
  type XmlElement,
  xmlPart,
} from '../../../markbook/workbookFile';
import type { FileTable } from './fileBook';

/** The Excel tables that stand on a sheet. */
export function readTables(
  parts: ReadonlyMap<string, Uint8Array>,
  sheet: XmlElement,
  relationships: readonly Relationship[],
): FileTable[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const taken = new Set<string>();
  return childrenOf(child(sheet, 'tableParts'), 'tablePart').flatMap((reference) => {
    const path = targets.get(relationshipId(reference) ?? '') ?? '';
    if (taken.has(path))
      throw new XlsxRefusal(
        'The file is damaged: two of its tables lead to the same part. Get a fresh copy, or repair it in Excel (Open and Repair).',
      );
    taken.add(path);
    const part = xmlPart(parts, path);
    const whole = parseArea(part?.root.attributes.get('ref') ?? '');
    if (!part || !whole) return [];
    const totalsRows = numberOf(part.root, 'totalsRowCount') ?? 0;
    const columns = childrenOf(child(part.root, 'tableColumns'), 'tableColumn');
    return [
      {
        name: part.root.attributes.get('displayName') ?? '',
        path,
        part,
        area: { ...whole, rows: whole.rows - totalsRows },
        columns: columns.map((column) => decodeExcelString(column.attributes.get('name') ?? '')),
        hasHeader: numberOf(part.root, 'headerRowCount') !== 0,
        totalsRows,
      },
    ];
  });
}
