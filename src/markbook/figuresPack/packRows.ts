import { BOUNDARY_GRADES, textOf, type ConversionKey, type Series, type SubjectCode } from '../../rules';
import { dateChange, readDay, serialOf } from '../dates';
import type { CellEntry } from '../edits';
import type { RowToKeep, TableChange } from '../keeping';
import { scaleChanges } from '../scale';
import type { PackBoundaries, PackDate, PackScale, PackTable } from './packSchema';

/** A text on one line, without signs that nobody sees: what a pack carries, and what of it goes into a cell. */
export const plainText = (text: string): string => textOf(text.replace(/\p{Cc}/gu, ' '));

/** A day as Excel keeps it; anything else stays as it was typed. */
const dayEntry = (text: string): CellEntry => {
  const day = readDay(text);
  return day === undefined ? plainText(text) : serialOf(day);
};

const originCells = ({ status, source, added }: PackTable | PackBoundaries): RowToKeep => ({
  Status: status,
  Source: plainText(source),
  Added: dayEntry(added),
});

const keyCells = ({ subject, component, series }: ConversionKey): RowToKeep => ({
  Subject: subject,
  Component: component,
  Series: series,
});

/** The rows of BTEC_Tables that a table of a pack comes to. */
export const tableChange = (entry: PackTable, key: ConversionKey): TableChange => ({
  key,
  rows: entry.ums.map((ums, raw) => ({
    ...keyCells(key),
    Raw: raw,
    UMS: ums,
    Grade: entry.grades?.[raw] ?? '',
    ...originCells(entry),
  })),
});

/** The row of BTEC_Boundaries that boundaries of a pack come to. */
export const boundariesChange = (entry: PackBoundaries, key: ConversionKey): TableChange => ({
  key,
  rows: [
    {
      ...keyCells(key),
      Max: entry.max,
      ...Object.fromEntries(BOUNDARY_GRADES.map((grade) => [grade, entry.rawBoundaries[grade]])),
      Rounding: entry.rounding,
      ...originCells(entry),
    },
  ],
});

/** The three rows of BTEC_Scale that a scale of a pack comes to. */
export const scaleChange = (entry: PackScale, subject: SubjectCode | undefined): readonly TableChange<object>[] =>
  scaleChanges({
    scale: entry,
    ...(subject === undefined ? {} : { subject }),
    status: entry.status,
    checkedBy: plainText(entry.checkedBy),
    checkedOn: dayEntry(entry.checkedOn),
  });

/** The row of BTEC_Dates that a date of a pack comes to, or why it can't be used. */
export const dateChangeOf = ({ what, from, to, source }: PackDate, series: Series): ReturnType<typeof dateChange> =>
  dateChange({ series, what: plainText(what), from: from ?? '', to, source: plainText(source) });
