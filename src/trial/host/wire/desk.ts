import type { Played } from './played';
import type { References } from './references';

/** What a request can reach: the workbook, the services beside it, and the objects kept from earlier requests. */
export interface Desk {
  readonly root: Played;
  readonly services: Readonly<Record<string, Played>>;
  readonly references: References;
  /** Resolves when what was written before has been calculated. */
  calculated(): Promise<void>;
  /** Called once a request is done: what waited for that is done now. */
  done(): Promise<void>;
  /** What one request changes is one step of Ctrl+Z. */
  readonly steps: { readonly begin: () => void; readonly end: () => void };
  /** Called for every member asked for that is not played. */
  unplayed(member: string): void;
}
