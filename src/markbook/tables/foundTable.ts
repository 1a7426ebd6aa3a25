import type { ComponentId, ConversionStatus, Series, SubjectCode } from '../../rules';

/** One row of a found table, with its line in the paste. */
export interface FoundRow {
  readonly line: number;
  readonly raw: string;
  readonly ums: string;
  readonly grade: string;
}

/** One way to read a table's columns. */
export interface FoundReading {
  /** Says which column is which, for when the teacher has to choose. */
  readonly label: string;
  readonly rows: readonly FoundRow[];
  /** The maximum raw mark that the paste names, as in `60 / 60`. */
  readonly outOf?: number;
}

/** Something read from the words around a table, and the line it stands in. */
export interface FromText<Value> {
  readonly value: Value;
  readonly line: number;
}

/** What the words around a table say it is; absent where they say nothing, or two different things. */
export interface KeyInText {
  readonly subject?: FromText<SubjectCode>;
  readonly component?: FromText<ComponentId>;
  readonly series?: FromText<Series>;
}

/** A converter's table found in a paste. More than one reading: the columns could be either, so the teacher says. */
export interface FoundTable {
  readonly key: KeyInText;
  readonly readings: readonly [FoundReading, ...FoundReading[]];
  /** What its own columns say about where the figures come from. */
  readonly status?: ConversionStatus;
  readonly source?: string;
}
