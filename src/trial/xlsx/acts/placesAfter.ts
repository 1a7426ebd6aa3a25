import type { Act } from './performAct';
import { movedLine } from './lines';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell of a sheet stands after an act; null when it is gone. */
export function placeAfter<At extends Place>(act: Act, sheet: string, place: At): At | null {
  if (act.sheet !== sheet) return place;
  if (act.kind === 'delete') return null;
  if (act.kind !== 'lines') return place;
  const row = act.lines.axis === 'rows' ? movedLine(act.lines, place.row) : place.row;
  const column = act.lines.axis === 'columns' ? movedLine(act.lines, place.column) : place.column;
  return row === null || column === null ? null : { ...place, row, column };
}

/** What is said when an act fails that should not. */
export function actFailed(act: Act): string {
  switch (act.kind) {
    case 'lines':
      return `The ${act.lines.axis} of ${act.sheet} could not be ${act.lines.kind === 'insert' ? 'inserted' : 'deleted'}`;
    case 'rename':
      return `${act.sheet} could not be renamed`;
    case 'delete':
      return `${act.sheet} could not be deleted`;
    case 'move':
      return `${act.sheet} could not be moved`;
  }
}
