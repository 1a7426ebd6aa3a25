import {
  capital,
  counted,
  inFigures,
  listed,
  quoted,
  ukDay,
  columnsNeeded,
  copiedTable,
  rowTwice,
  rowUnreadable,
} from '../wording';
import { PARTS_SENT, type PartSent, type SentIssue, type SentRecord } from './heldSent';
import type { MarksTotal } from './marksTotal';
import type { SentLate, SentStanding } from './sentStanding';

/** Parts as a sentence has them: `marks and sample`. */
export const partsInWords = (parts: readonly PartSent[]): string => listed(parts);

const bySomebody = ({ sentBy }: SentRecord): string => (sentBy === '' ? '' : ` by ${sentBy}`);

const totalWords = ({ marks, sum }: MarksTotal): string => `${counted(marks, 'mark')} with the sum ${inFigures(sum)}`;

/** What was sent, when and by whom, whether it was in time, and what has changed since. */
export const sentSentences = (
  { parts, open, now, haveMarksChanged }: SentStanding,
  late: SentLate | undefined,
): readonly string[] => {
  const sent = PARTS_SENT.flatMap((part) => {
    const record = parts.get(part);
    return record === undefined ? [] : [{ part, record }];
  });
  const marks = parts.get('marks');
  return [
    ...sent.map(({ part, record }) => `${capital(part)}: sent on ${ukDay(record.sentOn)}${bySomebody(record)}.`),
    ...(open.length > 0 ? [`${capital(partsInWords(open))}: not recorded as sent.`] : []),
    ...(late !== undefined
      ? [
          `${capital(partsInWords(late.parts))}: after ${ukDay(late.due)}, so there may be no chance to amend marks, and report and results may be delayed (CG).`,
        ]
      : []),
    ...(haveMarksChanged && marks !== undefined
      ? [
          `The marks have changed since: ${totalWords({ ...now, ...marks })} then, ${totalWords(now)} now. What is changed after the report goes under “After the moderator’s report”; for anything else compare with Edexcel Online.`,
        ]
      : []),
  ];
};

/** Why a row of BTEC_Sending is not used. */
export const sentIssueWords = ({ code, text, column, place }: SentIssue): string => {
  switch (code) {
    case 'row-unreadable':
      return column === 'What'
        ? `${quoted(text)} is neither marks nor sample, so the row is not used.`
        : rowUnreadable(text, column);
    case 'day-missing':
      return `${quoted(text)} is not a day on which it was sent, so the row is not used. Type one like 15/12/2026.`;
    case 'row-twice':
      return rowTwice(text);
    case 'table-copied':
      return copiedTable(text, 'BTEC_Sending');
    case 'no-column':
      return columnsNeeded(place.table, text);
  }
};
