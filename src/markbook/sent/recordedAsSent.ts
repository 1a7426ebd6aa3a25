import type { ComponentId, Series, SubjectCode } from '../../rules';
import { serialOf } from '../dates';
import type { TableChange } from '../keeping';
import type { CohortSent, PartSent } from './heldSent';
import type { MarksTotal } from './marksTotal';

interface SentKey {
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
  readonly what: PartSent;
}

/** The rows that record parts as sent, in place of those held; with the marks their count and sum, to tell later changes by. */
export const recordedAsSent = (
  { subject, component, series }: CohortSent,
  parts: readonly PartSent[],
  { day, by, now }: { readonly day: string; readonly by: string; readonly now: MarksTotal },
): readonly TableChange<SentKey>[] =>
  parts.map((what) => ({
    key: { subject, component, series, what },
    rows: [
      {
        ...{ Subject: subject, Component: component, Series: series, What: what },
        ...{ 'Sent on': serialOf(day), 'Sent by': by },
        ...(what === 'marks' ? { Marks: now.marks, Sum: now.sum } : { Marks: '', Sum: '' }),
        Note: '',
      },
    ],
  }));
