import { hiddenLines, type AskHidden, type Span } from './hiddenLines';
import { rangeAt, type PlacedArea } from './readCells';

/** The hidden rows among those of some areas, by the id of their sheet; the sheets' ids have been loaded. */
export type HiddenRows = ReadonlyMap<string, ReadonlySet<number>>;

const NONE: ReadonlySet<number> = new Set();

export const hiddenOn = (hidden: HiddenRows, sheetId: string): ReadonlySet<number> => hidden.get(sheetId) ?? NONE;

interface SheetSpan extends Span {
  readonly worksheet: Excel.Worksheet;
}

/** From the first to the last row on each sheet; an area of one row can't be misplaced. */
const spansOf = (places: readonly PlacedArea[]): readonly SheetSpan[] => {
  const spans = new Map<string, SheetSpan>();
  for (const { worksheet, area } of places) {
    if (area.rows < 2) continue;
    const known = spans.get(worksheet.id);
    const first = Math.min(known?.first ?? area.row, area.row);
    const end = Math.max(known === undefined ? 0 : known.first + known.count, area.row + area.rows);
    spans.set(worksheet.id, { worksheet, first, count: end - first });
  }
  return [...spans.values()];
};

const askOnSheet =
  (context: Excel.RequestContext, { worksheet, first }: SheetSpan): AskHidden =>
  async (spans) => {
    const ranges = spans.map((span) => {
      const area = { row: first + span.first, column: 0, rows: span.count, columns: 1 };
      const range = rangeAt({ worksheet, area });
      range.load('rowHidden');
      return range;
    });
    await context.sync();
    return ranges.map((range) => range.rowHidden as boolean | null);
  };

/** Finds the hidden rows among those that are about to be written to: where there are any, Excel may misplace what is written. */
export const hiddenRowsIn = async (
  context: Excel.RequestContext,
  places: readonly PlacedArea[],
): Promise<HiddenRows> => {
  const hidden = new Map<string, ReadonlySet<number>>();
  for (const span of spansOf(places)) {
    const lines = await hiddenLines(span.count, askOnSheet(context, span));
    hidden.set(span.worksheet.id, new Set([...lines].map((line) => span.first + line)));
  }
  return hidden;
};
