import type { ComponentId, Extremes } from '../../rules';
import type { ChangedMark, MarksCompared, MarkSide } from './amendments';
import { counted } from '../wording';

const arrow = (before: string | number | undefined, after: string | number | undefined): string | undefined =>
  before === undefined || after === undefined
    ? undefined
    : before === after
      ? `${before} still`
      : `${before} to ${after}`;

/** One learner before and after: marks, UMS, grade, and the qualification where it is known. */
export const changedMarkWords = ({ before, after }: ChangedMark): string => {
  const umsOf = ({ ums }: MarkSide): string | undefined => (ums === undefined ? undefined : `${ums}`);
  const ums = arrow(umsOf(before), umsOf(after));
  const award = arrow(before.award, after.award);
  const parts = [
    `mark ${arrow(before.mark, after.mark) ?? ''}`,
    ...(ums === undefined ? [] : [`UMS ${ums}`]),
    ...(before.grade === undefined || after.grade === undefined ? [] : [arrow(before.grade, after.grade) ?? '']),
    ...(award === undefined ? [] : [`qualification ${award}`]),
  ];
  return `${parts.join('; ').replace(/^m/, 'M')}.`;
};

/** What the amended marks come to, in a sentence. */
export const amendmentsSentence = (
  { changed, grades, awards, gradesChanged, awardsChanged }: MarksCompared,
  component: ComponentId,
): string => {
  const marks = `${counted(changed.length, 'mark changes', 'marks change')}.`;
  const grade =
    grades === undefined
      ? ''
      : ` ${counted(gradesChanged, `${component} grade changes`, `${component} grades change`)}.`;
  const award =
    awards === undefined
      ? ''
      : ` ${counted(awardsChanged, 'qualification grade changes', 'qualification grades change')}.`;
  return `${marks}${grade}${award}`;
};

/** The extremes of the amended marks. The sample was sent by then: it is checked for them while marks are entered (MOD-4), not again. */
export const amendedExtremesWords = (extremes: Extremes | undefined): string =>
  extremes === undefined
    ? ''
    : `On the amended marks the highest is ${extremes.highest.mark} and the lowest above zero ${extremes.lowest.mark}. The sample stays as it was sent: it is checked for the highest and lowest when marks are first entered (CG).`;
