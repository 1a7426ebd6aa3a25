import { parseSeries, type Series, type SubjectCode } from '../../../rules';
import type { Figures } from '../../tables';

const FIRST_YEAR = 2023;
const LAST_YEAR = 2030;

/** Series a result can be of, newest first: those the workbook holds, and those since the awards began. */
export const knownSeries = (figures: Figures | undefined, subject: SubjectCode): readonly Series[] => {
  const since = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
    .flatMap((year) => [`${year}-01`, `${year}-06`])
    .flatMap((text) => {
      const read = parseSeries(text);
      return read.ok ? [read.value] : [];
    });
  return [...new Set([...since, ...(figures?.seriesHeld(subject) ?? [])])].sort().reverse();
};
