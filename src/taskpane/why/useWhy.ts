import { useEffect, useState } from 'react';
import type { SelectedCell } from '../../markbook/sheet';
import type { Figures } from '../../markbook/tables';
import { nothingExplained, type Why } from '../../markbook/why';
import { readLatest } from '../workbook/readLatest';
import type { WhyProps } from '../workbook/whySlot';
import { EXPLAINING } from './explaining';

const GONE =
  'The part of this pane that explains did not load: the add-in may have been updated, or the connection is gone. Close the pane and open it again.';

const explain = async (
  selected: SelectedCell,
  figures: Figures,
  readAreas: WhyProps['actions']['readAreas'],
): Promise<Why | undefined> => {
  await EXPLAINING.load();
  const part = EXPLAINING.part();
  return part === undefined
    ? nothingExplained(selected.cell, GONE)
    : part.explainSelected(selected, figures, readAreas);
};

/** The explanation of the selected cell, worked out again whenever the cell, its inputs or the tables change. */
export const useWhy = ({ selected, workbook, actions }: WhyProps): Why | undefined => {
  const { figures, changes } = workbook;
  const { readAreas } = actions;
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    const isNothing = selected === undefined || figures === undefined;
    return readLatest(() => (isNothing ? Promise.resolve(undefined) : explain(selected, figures, readAreas)), setWhy);
  }, [selected, figures, changes, readAreas]);
  return why;
};
