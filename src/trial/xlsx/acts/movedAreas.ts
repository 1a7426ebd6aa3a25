import { child, childrenOf, isOn, numberOf, type XmlElement, type XmlPart } from '../../../markbook/workbookFile';
import { areaAddress, cellAddress, parseArea } from '../package/addresses';
import { patchTag } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { movedArea, movedLine, movedSpan, type Lines } from './lines';
import { listPatches, without } from './listPatches';

type Patches = readonly (Patch | null)[];

/** A list of areas once lines came in or went; null when none is left. What is no list of areas stays. */
export function movedList(lines: Lines, text: string): string | null {
  const areas = text
    .split(/\s+/)
    .filter((each) => each !== '')
    .map((each) => ({ each, area: parseArea(each) }));
  const moved = areas.flatMap(({ each, area }) => {
    if (area === null) return [each];
    const after = movedArea(lines, area);
    return after === null ? [] : [areaAddress(after)];
  });
  return areas.length > 0 && moved.length === 0 ? null : moved.join(' ');
}

/** Patches an attribute that holds areas; null when none is left. */
function areaPatches(part: XmlPart, element: XmlElement, attribute: string, lines: Lines): Patches | null {
  const before = element.attributes.get(attribute);
  if (before === undefined) return [];
  const after = movedList(lines, before);
  return after === null ? null : [patchTag(part, element, { [attribute]: after })];
}

/** What a sheet says of areas beside its cells: merged cells, links, filters, breaks, protected and watched cells. */
export function sheetAreaPatches(part: XmlPart, lines: Lines): Patch[] {
  const { root } = part;
  const list = (name: string, attribute: string): Patch[] =>
    listPatches(part, child(root, name), (member) => areaPatches(part, member, attribute, lines));
  return [
    ...dimensionPatches(part, lines),
    ...mergePatches(part, lines),
    ...list('protectedRanges', 'sqref'),
    ...list('ignoredErrors', 'sqref'),
    ...list('cellWatches', 'r'),
    ...filterPatches(part, child(root, 'autoFilter'), lines),
    ...breakPatches(part, child(root, lines.axis === 'rows' ? 'rowBreaks' : 'colBreaks'), lines),
    ...viewPatches(part, lines),
  ];
}

function dimensionPatches(part: XmlPart, lines: Lines): Patch[] {
  const dimension = child(part.root, 'dimension');
  if (!dimension) return [];
  const patches = areaPatches(part, dimension, 'ref', lines) ?? [patchTag(part, dimension, { ref: 'A1' })];
  return patches.filter((patch) => patch !== null);
}

function mergePatches(part: XmlPart, lines: Lines): Patch[] {
  return listPatches(part, child(part.root, 'mergeCells'), (member) => {
    const area = parseArea(member.attributes.get('ref') ?? '');
    if (area === null) return [];
    const after = movedArea(lines, area);
    return after === null || after.rows * after.columns === 1
      ? null
      : [patchTag(part, member, { ref: areaAddress(after) })];
  });
}

/** A filter, of a sheet or of a table, with what it hides by and sorts by. */
export function filterPatches(part: XmlPart, filter: XmlElement | undefined, lines: Lines): Patch[] {
  if (!filter) return [];
  const before = parseArea(filter.attributes.get('ref') ?? '');
  const after = before && movedArea(lines, before);
  if (!before || !after) return [without(filter)];
  const columns = childrenOf(filter, 'filterColumn').flatMap((each): (Patch | null)[] => {
    if (lines.axis === 'rows') return [];
    const column = movedLine(lines, before.column + (numberOf(each, 'colId') ?? 0));
    return column === null ? [without(each)] : [patchTag(part, each, { colId: String(column - after.column) })];
  });
  return [
    patchTag(part, filter, { ref: areaAddress(after) }),
    ...columns,
    ...sortPatches(part, child(filter, 'sortState'), lines),
  ].filter((patch) => patch !== null);
}

/** What a filter, a table or a sheet was last sorted by. */
export function sortPatches(part: XmlPart, state: XmlElement | undefined, lines: Lines): Patch[] {
  if (!state) return [];
  const conditions = childrenOf(state, 'sortCondition').map((each) => ({
    each,
    patches: areaPatches(part, each, 'ref', lines),
  }));
  const own = areaPatches(part, state, 'ref', lines);
  if (own === null || conditions.every(({ patches }) => patches === null)) return [without(state)];
  const inside = conditions.flatMap(({ each, patches }): Patches => patches ?? [without(each)]);
  return [...own, ...inside].filter((patch) => patch !== null);
}

/** A break says by its number how many lines stand before it; two that come together are one. */
function breakPatches(part: XmlPart, list: XmlElement | undefined, lines: Lines): Patch[] {
  if (!list) return [];
  const before = childrenOf(list, 'brk').map((each) => (numberOf(each, 'id') ?? 1) - 1);
  const after = before.map((last) => movedSpan(lines, { first: 0, last })?.last ?? null);
  const isKept = after.map((last, at) => last !== null && after.indexOf(last) === at);
  if (!isKept.includes(true)) return [without(list)];
  const breaks = childrenOf(list, 'brk');
  const kept = breaks.filter((_, at) => isKept[at]);
  const manual = String(kept.filter((each) => isOn(each, 'man')).length);
  const patches = breaks.map((each, at) =>
    isKept[at] ? patchTag(part, each, { id: String((after[at] ?? 0) + 1) }) : without(each),
  );
  const counts = {
    ...(list.attributes.has('count') && { count: String(kept.length) }),
    ...(list.attributes.has('manualBreakCount') && { manualBreakCount: manual }),
  };
  return [patchTag(part, list, counts), ...patches].filter((patch) => patch !== null);
}

/** Frozen lines: what comes in between them is frozen too. */
function viewPatches(part: XmlPart, lines: Lines): Patch[] {
  return childrenOf(child(part.root, 'sheetViews'), 'sheetView').flatMap((view) => {
    const pane = child(view, 'pane');
    const attribute = lines.axis === 'rows' ? 'ySplit' : 'xSplit';
    const frozen = numberOf(pane, attribute) ?? 0;
    if (!pane || frozen === 0 || pane.attributes.get('state')?.startsWith('frozen') !== true) return [];
    const left = movedSpan(lines, { first: 0, last: frozen - 1 });
    const count = left === null ? 0 : left.last + 1;
    if (count === frozen) return [];
    const rows = lines.axis === 'rows' ? count : (numberOf(pane, 'ySplit') ?? 0);
    const columns = lines.axis === 'columns' ? count : (numberOf(pane, 'xSplit') ?? 0);
    const stale = view.children.filter((each) => each === pane || each.name === 'selection');
    if (rows === 0 && columns === 0) return stale.map(without);
    const patch = patchTag(part, pane, {
      [attribute]: count === 0 ? undefined : String(count),
      topLeftCell: cellAddress(rows, columns),
      ...(count === 0 && { activePane: rows === 0 ? 'topRight' : 'bottomLeft' }),
    });
    const selections = count === 0 ? childrenOf(view, 'selection').map(without) : [];
    return [...(patch ? [patch] : []), ...selections];
  });
}
