import type { ComponentId } from '../../../rules';
import type { IdentityRole } from '../../tracker';

/** What a column of an imported list is used for. */
export type ImportRole =
  | IdentityRole
  | 'form'
  | 'class'
  | 'component'
  | 'series'
  | 'mark'
  | 'ums'
  | `mark ${ComponentId}`
  | `ums ${ComponentId}`
  /** Goes to the tracker's column with the same heading. */
  | 'same-heading'
  | 'left-out';

/** One column of the list, what it is used for, and a few of its cells. */
export interface ListColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: ImportRole;
  /** Pupil premium, SEN, UPN and the like: left out until chosen. */
  readonly isSensitive: boolean;
  readonly examples: readonly string[];
}

/** A use that several columns could have, or one only perhaps: none has it until the teacher says which. */
export interface AskedRole {
  readonly role: ImportRole;
  readonly columns: readonly number[];
}

/** Roles that only one column of a list can have. */
export const isForOneColumn = (role: ImportRole): boolean => role !== 'same-heading' && role !== 'left-out';
