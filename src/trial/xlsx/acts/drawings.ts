import { child, relationshipsOf, type XmlElement, xmlPart } from '../../../markbook/workbookFile';
import type { FileSheet } from '../open/fileBook';
import { patchPart, type PackageParts } from '../package/editParts';
import type { Patch } from '../xml/patches';
import type { Lines } from './lines';
import { textPatch } from './sheetRules';

const LIKE_CHART = /^chart(?:Ex)?$/;

/** Charts, pictures and shapes of a sheet move with the cells they stand on, as far as they are meant to. */
export function moveDrawings(parts: PackageParts, { relationships }: FileSheet, lines: Lines): void {
  for (const { kind, target, external } of relationships) {
    const part = kind === 'drawing' && !external ? xmlPart(parts, target) : null;
    if (part)
      patchPart(
        parts,
        part,
        part.root.children.flatMap((anchor) => anchorPatches(anchor, lines)),
      );
  }
}

function anchorPatches(anchor: XmlElement, lines: Lines): Patch[] {
  const edit = anchor.attributes.get('editAs') ?? 'twoCell';
  const [from, to] = [markerOf(child(anchor, 'from'), lines), markerOf(child(anchor, 'to'), lines)];
  if (!from || (to && edit === 'absolute')) return [];
  const start = movedEdge(lines, from.line);
  const end = to && edit !== 'oneCell' ? movedEdge(lines, to.line) : null;
  const by = start.line - from.line;
  const far = to && (end ?? { line: to.line + by, isGone: false });
  return [from.patches(start), ...(to && far ? to.patches(far) : [])].flat();
}

interface Edge {
  readonly line: number;
  /** Is the line gone in which it stood? Then it stands at the start of the next. */
  readonly isGone: boolean;
}

function movedEdge({ kind, at, count }: Lines, line: number): Edge {
  if (line < at) return { line, isGone: false };
  if (kind === 'insert') return { line: line + count, isGone: false };
  return line < at + count ? { line: at, isGone: true } : { line: line - count, isGone: false };
}

/** A corner of what is drawn: its row, or column, counted from 0. */
function markerOf(
  marker: XmlElement | undefined,
  { axis }: Lines,
): { readonly line: number; readonly patches: (edge: Edge) => Patch[] } | undefined {
  const name = axis === 'rows' ? 'row' : 'col';
  const place = child(marker, name);
  const away = child(marker, `${name}Off`);
  if (!place) return undefined;
  return {
    line: Number(place.text),
    patches: (edge) =>
      [textPatch(place, String(edge.line)), edge.isGone && away ? textPatch(away, '0') : null].filter(
        (patch) => patch !== null,
      ),
  };
}

/** Charts of the whole workbook read cells by formulas. */
export function spellCharts(parts: PackageParts, spell: (formula: string) => string): void {
  for (const path of [...parts.keys()]) {
    const isDrawing = /\/(?:drawings|chartsheets)\/[^/]+\.xml$/i.test(path);
    const targets = isDrawing ? relationshipsOf(parts, path) : [];
    for (const { kind, target } of targets) if (LIKE_CHART.test(kind)) spellChart(parts, target, spell);
  }
}

/** One chart reads cells by formulas; another part has none. */
export function spellChart(parts: PackageParts, path: string, spell: (formula: string) => string): void {
  const part = xmlPart(parts, path);
  if (part?.root.name !== 'chartSpace') return;
  patchPart(
    parts,
    part,
    formulasIn(part.root).flatMap((each) => textPatch(each, spell(each.text)) ?? []),
  );
}

const formulasIn = (element: XmlElement): XmlElement[] =>
  element.name === 'f' && element.children.length === 0 ? [element] : element.children.flatMap(formulasIn);
