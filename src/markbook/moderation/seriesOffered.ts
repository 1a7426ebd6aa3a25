import { compareSeries, type Series, type Subject } from '../../rules';

/** The series in which marks may be sent, newest first: those around today and those held; one a year where winter has none (SIT-10). */
export const seriesOffered = (
  known: readonly Series[],
  { winterInternals }: Pick<Subject, 'winterInternals'>,
  today: string,
): readonly Series[] => {
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((each): Series[] =>
    winterInternals ? [`${each}-01`, `${each}-06`] : [`${each}-06`],
  );
  return [...new Set([...known, ...near])].sort((a, b) => compareSeries(b, a));
};
