import type { FoundBoundaries, PastedFault } from '../../../../markbook/paste';
import type { Figures } from '../../../../markbook/tables';
import { BOUNDARY_GRADES, type SubjectCode } from '../../../../rules';
import type { OriginAnswers, TableAnswers } from '../adding/draft';
import { boundaryDraft, type BoundaryDraft, type TypedBoundaries } from './boundaryDraft';

/** One row of pasted boundaries with all that is known and said about it. */
export interface BoundaryEntry {
  readonly found: FoundBoundaries;
  readonly typed: TypedBoundaries;
  readonly origin: OriginAnswers;
  readonly draft: BoundaryDraft;
  readonly answers: TableAnswers;
}

interface Said {
  readonly answers: readonly TableAnswers[];
  readonly origin: OriginAnswers;
  readonly added: string;
  readonly subject: SubjectCode | undefined;
  readonly figures: Figures;
}

/** The rows as drafts: what the paste says, what the teacher says over it, and the subject in hand. */
export const boundaryEntries = (
  found: readonly FoundBoundaries[],
  { answers, origin, added, subject, figures }: Said,
): readonly BoundaryEntry[] =>
  found.map((row, index): BoundaryEntry => {
    const own = answers[index] ?? {};
    const its = own.subject ?? row.key.subject?.value ?? subject;
    const component = own.component ?? row.key.component?.value;
    const typed: TypedBoundaries = {
      max: row.max,
      boundaries: row.boundaries,
      rounding: row.rounding,
      series: own.series ?? row.key.series?.value ?? '',
      ...(its === undefined ? {} : { subject: its }),
      ...(component === undefined ? {} : { component }),
    };
    const status = row.status ?? origin.status;
    const source = row.source ?? origin.source;
    const known = { ...(status === undefined ? {} : { status }), source };
    return {
      found: row,
      typed,
      origin: known,
      draft: boundaryDraft(typed, { ...known, added }, figures),
      answers: own,
    };
  });

/** What is wrong with a row or missing in it, with its line. */
export const boundaryFaults = ({
  found: { line },
  typed,
  draft: { faults },
}: BoundaryEntry): readonly PastedFault[] => {
  const wrong = (['max', ...BOUNDARY_GRADES] as const).flatMap((part) => faults[part] ?? []);
  const blank = [
    ...(typed.max.trim() === '' ? ['the maximum mark'] : []),
    ...BOUNDARY_GRADES.filter((grade) => typed.boundaries[grade].trim() === ''),
  ];
  const words = [...wrong, ...(blank.length === 0 ? [] : [`Missing here: ${blank.join(', ')}.`])];
  return words.map((each) => ({ line, words: each }));
};
