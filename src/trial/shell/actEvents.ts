import type { GridEvent, SheetInfo } from '../grid/port';
import type { Act } from '../xlsx/acts/performAct';
import type { Lines } from '../xlsx/acts/lines';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const TAKEN_BACK = { insert: 'delete', delete: 'insert' } as const;

/** The act that would take another one back, as far as it is told of. */
const reversed = (lines: Lines): Lines => ({ ...lines, kind: TAKEN_BACK[lines.kind] });

function linesEvent(sheetId: string, { axis, kind, at, count }: Lines): GridEvent {
  const [one, other] = [
    { row: at, column: 0, rows: count, columns: COLUMNS },
    { row: 0, column: at, rows: ROWS, columns: count },
  ];
  const [inserted, deleted] =
    axis === 'rows' ? (['RowInserted', 'RowDeleted'] as const) : (['ColumnInserted', 'ColumnDeleted'] as const);
  const change = kind === 'insert' ? inserted : deleted;
  return { kind: 'reshaped', sheetId, change, area: axis === 'rows' ? one : other };
}

/** What everyone is told of an act, or of its taking back; sheets are those before the act. */
export function eventsOf(
  sheets: readonly SheetInfo[],
  { act, added = '' }: { readonly act: Act; readonly added?: string | undefined },
  isTakenBack: boolean,
): readonly GridEvent[] {
  const sheetId = sheets.find(({ name }) => name === act.sheet)?.id ?? '';
  switch (act.kind) {
    case 'lines':
      return [linesEvent(sheetId, isTakenBack ? reversed(act.lines) : act.lines)];
    case 'delete':
      return [{ kind: isTakenBack ? 'sheetAdded' : 'sheetDeleted', sheetId }];
    case 'rename': {
      const [before, after] = isTakenBack ? [act.to, act.sheet] : [act.sheet, act.to];
      return [{ kind: 'sheetRenamed', sheetId, before, after }];
    }
    case 'copy':
      return [
        { kind: isTakenBack ? 'sheetDeleted' : 'sheetAdded', sheetId: added },
        { kind: 'tablesChanged', sheetId: added },
      ];
    case 'move':
      return [{ kind: 'tablesChanged', sheetId }];
    case 'filter':
      return [];
    case 'sort':
      return [{ kind: 'sorted', sheetId, area: act.chosen }];
  }
}
