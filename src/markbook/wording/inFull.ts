import { parseSeries } from '../../rules';
import { seriesInWords } from './seriesInWords';

/** What was typed is left alone; codes: a component with its series, a series alone, a component that no figure follows. */
const CODES = /“[^“”]*”|\b(?:C([1-3]) )?(20\d\d-0[16])\b|\bC([1-3])\b(?! \d)/g;

/** A cell's short sentence as the pane says it: `C3 2026-06 is X` becomes `Component 3 in May/June 2026 is X`. */
export const inFull = (sentence: string): string =>
  sentence.replace(CODES, (found, beside?: string, code?: string, alone?: string) => {
    if (found.startsWith('“')) return found;
    const series = code === undefined ? undefined : parseSeries(code);
    const component = beside ?? alone;
    return [
      ...(component === undefined ? [] : [`Component ${component}`]),
      ...(series?.ok === true ? [seriesInWords(series.value)] : []),
    ].join(' in ');
  });
