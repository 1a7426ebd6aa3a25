import type { SubjectCode } from '../../../rules';
import { findTrackers, type FoundTracker, type Tracker } from '../../../markbook/tracker';
import type { SheetsRead } from './useSheets';

const isKept = (found: FoundTracker, kept: readonly Tracker[]): boolean =>
  kept.some(({ sheet, table, headerRows }) =>
    table === undefined
      ? sheet === found.sheet && found.table === undefined && headerRows[0] === found.headerRows[0]
      : table === found.table,
  );

/** A tracker that names no subject is guessed to be of the one that the rest of the workbook is about. */
const withSubject = (found: FoundTracker, subject: SubjectCode | undefined): FoundTracker =>
  found.subject !== undefined || subject === undefined
    ? found
    : { ...found, subject: { subject, confidence: 'a guess', why: 'elsewhere in this workbook' } };

/** What looks like a tracker and is not set up yet, those of the sheet in front first. */
export const candidates = (
  { sheets, inFront }: SheetsRead,
  kept: readonly Tracker[],
  onlySubject: SubjectCode | undefined,
): readonly FoundTracker[] => {
  const found = findTrackers(sheets);
  const named = kept[0]?.subject ?? found.find((each) => each.subject !== undefined)?.subject?.subject;
  const subject = onlySubject ?? named;
  return found
    .filter((each) => !isKept(each, kept))
    .toSorted((a, b) => Number(b.sheet === inFront) - Number(a.sheet === inFront))
    .map((each) => withSubject(each, subject));
};
