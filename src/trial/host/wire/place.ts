import type { Area } from '../../grid/port';

/** Where a range lies. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}
