import { useEffect, useState } from 'react';
import type { TrackersState } from '../../../../excel/trackersState';
import type { ConversionKey } from '../../../../rules';
import type { PaneActions } from '../../../workbook/paneActions';
import { readLatest } from '../../../workbook/readLatest';
import { seriesChosen } from './seriesChosen';
import { seriesInFormulas } from './seriesInFormulas';

/** The conversions in use: those the trackers' sheets name in formulas, and those chosen in the set-up. */
export const useSeriesUsed = (
  { all }: TrackersState,
  workbookChanges: number,
  { readSheet }: PaneActions,
): readonly ConversionKey[] => {
  const [named, setNamed] = useState<readonly ConversionKey[]>([]);
  const sheets = [...new Set(all.map(({ sheet }) => sheet))].join('\n');
  useEffect(() => {
    const read = async (): Promise<readonly ConversionKey[]> => {
      const snapshots = await Promise.all(sheets.split('\n').filter(Boolean).map(readSheet));
      const formulas = snapshots.flatMap((snapshot) => (snapshot.ok ? snapshot.value.formulas.flat() : []));
      const texts = formulas.filter((formula) => typeof formula === 'string').filter((text) => text.includes('BTEC.'));
      return seriesInFormulas(texts);
    };
    return readLatest(read, setNamed);
  }, [sheets, workbookChanges, readSheet]);
  const chosen = seriesChosen(all);
  const isNamed = (key: ConversionKey): boolean =>
    named.some(
      (each) => each.subject === key.subject && each.component === key.component && each.series === key.series,
    );
  return [...named, ...chosen.filter((key) => !isNamed(key))];
};
