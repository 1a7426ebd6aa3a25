import type { Figures } from '../../../../markbook/tables';
import { compareSeries, type ConversionKey } from '../../../../rules';
import type { QualifierWords } from '../../../controls/Qualifier';

const NEWEST_USED: QualifierWords = {
  word: 'Newest held is used',
  weight: 'good',
  meaning:
    'The tracker’s grades use the latest series this workbook holds. Whether Pearson has a newer one is not known.',
};

const older = ({ component, series }: ConversionKey, newest: string): QualifierWords => ({
  word: `${component}: ${series} used, ${newest} held`,
  weight: 'care',
  meaning:
    'A newer series is held than the one in use. Right for marks of the older series; change it on Grades if not.',
});

const notHeld = ({ component, series }: ConversionKey): QualifierWords => ({
  word: `${component}: ${series} used, not held`,
  weight: 'doubt',
  meaning: 'The tracker uses this series, but this workbook has no usable table for it: its grades have no answer.',
});

const badgeOf = (key: ConversionKey, { find, seriesHeld }: Figures): readonly QualifierWords[] => {
  if (!find(key).ok) return [notHeld(key)];
  const [newest] = seriesHeld(key.subject, key.component);
  return newest !== undefined && compareSeries(newest, key.series) > 0 ? [older(key, newest)] : [];
};

/** How the series in use for a subject stand to those held, as badges; none when nothing is known to be in use. */
export const freshnessOf = (
  subject: string,
  used: readonly ConversionKey[],
  figures: Figures,
): readonly QualifierWords[] => {
  const own = used.filter((key) => key.subject === subject);
  const badges = own.flatMap((key) => badgeOf(key, figures));
  return own.length > 0 && badges.length === 0 ? [NEWEST_USED] : badges;
};

/** The conversions in use that the workbook does not hold. */
export const missingOf = (used: readonly ConversionKey[], figures: Figures): readonly ConversionKey[] =>
  used.filter((key) => !figures.find(key).ok);
