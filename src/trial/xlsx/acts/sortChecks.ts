import { child, childrenOf, isOn, type XmlElement, xmlPart } from '../../../markbook/workbookFile';
import type { Area } from '../../book/terms';
import type { FileSheet } from '../open/fileBook';
import { areaAddress, cellAddress, parseArea, parseAreas } from '../package/addresses';
import type { PackageParts } from '../package/editParts';
import { ActRefusal } from './actRefusal';
import { overlaps } from './sortedBlock';
import { looseReference } from './sortedFormula';

/** Refuses a sort of what could not follow, or would read something else without a word. */
export function checkSort(parts: PackageParts, sheet: FileSheet, body: Area): void {
  const { name, part } = sheet;
  const what = `${areaAddress(body)} of ${name} can’t be sorted here`;
  if (isOn(child(part.root, 'sheetProtection'), 'sheet'))
    throw new ActRefusal(`${name} is protected, so its rows stay in their order.`);
  const merged = areasIn(child(part.root, 'mergeCells'), 'mergeCell').find((area) => overlaps(area, body));
  if (merged)
    throw new ActRefusal(`${what}, nor in Excel: ${areaAddress(merged)} is merged. Unmerge it in Excel first.`);
  const isLong = ({ rows }: Area): boolean => rows > 1;
  const link = areasIn(child(part.root, 'hyperlinks'), 'hyperlink').find(
    (area) => isLong(area) && overlaps(area, body),
  );
  if (link) throw new ActRefusal(`${what}: one link covers ${areaAddress(link)}. Sort it in Excel.`);
  const line = sparklinesIn(child(part.root, 'extLst')).find((area) => overlaps(area, body));
  if (line)
    throw new ActRefusal(
      `${what}: how the small chart in ${areaAddress(line)} follows can’t be told. Sort it in Excel.`,
    );
  if (pivotsOf(parts, sheet).some((area) => overlaps(area, body)))
    throw new ActRefusal(`${what}: a pivot table stands there, which is sorted in Excel.`);
  checkFormulas(sheet, body, what);
}

function checkFormulas({ cells }: FileSheet, body: Area, what: string): void {
  for (const { row, column, formula } of cells) {
    if (!formula) continue;
    const place = cellAddress(row, column);
    const own: Area = { row, column, rows: 1, columns: 1 };
    const { covers } = formula;
    if (covers && covers.rows * covers.columns > 1 && overlaps(covers, body))
      throw new ActRefusal(
        `${what}, nor in Excel: the formula in ${place} fills ${areaAddress(covers)}. Move it beside what is sorted first.`,
      );
    const loose = overlaps(own, body) ? looseReference(formula.spelled, row) : null;
    if (loose !== null)
      throw new ActRefusal(
        `${what}: ${place} reads ${loose}, which is no cell of its own row here, and would read another wherever it came to stand. Fix that reference with $ signs, or choose the rows without it.`,
      );
  }
}

const areasIn = (list: XmlElement | undefined, name: string): Area[] =>
  childrenOf(list, name).flatMap((each) => parseAreas(each.attributes.get('ref') ?? ''));

const sparklinesIn = (element: XmlElement | undefined): Area[] =>
  (element?.children ?? []).flatMap((each) =>
    each.name === 'sparkline' ? parseAreas(child(each, 'sqref')?.text ?? '') : sparklinesIn(each),
  );

const pivotsOf = (parts: PackageParts, { relationships }: FileSheet): Area[] =>
  relationships.flatMap(({ kind, target, external }) => {
    const part = kind === 'pivotTable' && !external ? xmlPart(parts, target) : null;
    return parseArea(child(part?.root, 'location')?.attributes.get('ref') ?? '') ?? [];
  });
