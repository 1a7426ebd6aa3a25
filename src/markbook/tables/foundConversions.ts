import { answered, refused, type Answer, type Conversion } from '../../rules';
import type { Candidate } from './candidate';
import type { CellPlace } from '../sheet';
import type { FindProblem } from '../wording';
import { keyText } from './rowKey';

/** A conversion the workbook holds, and where its first cell stands. */
export interface HeldConversion extends Conversion {
  readonly place: CellPlace;
}

/** What the workbook gives for each conversion it names, by the conversion's key as text. */
export type FoundConversions = ReadonlyMap<string, Answer<HeldConversion, FindProblem>>;

/** A table that is not estimated wins over boundaries, boundaries win over an estimated table, usable or not. */
export const foundConversions = (tables: readonly Candidate[], boundaries: readonly Candidate[]): FoundConversions => {
  const estimated = tables.filter(({ isEstimated }) => isEstimated);
  const full = tables.filter(({ isEstimated }) => !isEstimated);
  return new Map(
    [...estimated, ...boundaries, ...full].map((candidate) => [keyText(candidate.key), answerOf(candidate)]),
  );
};

const answerOf = (candidate: Candidate): Answer<HeldConversion, FindProblem> => {
  const { key, place, conversion, reason, issues } = candidate;
  if (conversion !== undefined) return answered({ ...conversion, place });
  if (reason !== undefined) return refused(reason);
  const first = issues.find(({ severity }) => severity === 'problem') ?? place;
  const facts = { ...key, place: { table: first.table, sheet: first.sheet, cell: first.cell } };
  return refused({ rule: 'UMS-3', code: 'conversion-unusable', facts });
};
