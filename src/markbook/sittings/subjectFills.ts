import type { TableChange } from '../keeping';
import type { LearnerLedger } from './classLedgers';
import { subjectFilled, type SittingKey } from './sittingKey';

/** Writes the class's subject beside those of its results that do not say one and can be of no other. */
export const subjectFills = (ledgers: readonly LearnerLedger[]): readonly TableChange<SittingKey>[] =>
  ledgers.flatMap(({ subject, held }) =>
    held.flatMap((row): readonly TableChange<SittingKey>[] => {
      const { learner, component, series } = row;
      if (row.subject !== '' || component === undefined || series === undefined) return [];
      const fill = subjectFilled(row, subject);
      const key = { learner, subject: '', component, series, kind: 'live' } as const;
      const alike = held.filter(
        (each) => each.subject === '' && each.component === component && each.series === series,
      );
      return [{ key, rows: alike.map(() => fill) }];
    }),
  );
