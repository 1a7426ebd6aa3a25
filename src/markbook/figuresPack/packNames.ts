import type { ConversionKey, Series, SubjectCode } from '../../rules';
import { eventInWords } from '../dates';
import { seriesInWords, sittingInWords, titleOf } from '../wording';

/** "Digital Information Technology, Component 1 in May/June 2024". */
export const tableTitle = (key: ConversionKey): string => `${titleOf(key.subject)}, ${sittingInWords(key)}`;

/** "UMS scale of Art and Design Practice", or of all subjects that have none of their own. */
export const scaleTitleOf = (subject: SubjectCode | undefined): string =>
  subject === undefined ? 'UMS scale for all subjects' : `UMS scale of ${titleOf(subject)}`;

/** "Marks and sample, May/June 2026". */
export const dateTitle = (event: string, series: Series): string => `${eventInWords(event)}, ${seriesInWords(series)}`;
