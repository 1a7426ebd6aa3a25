import { useEffect, useState } from 'react';
import { readWorkbookPlaces } from '../../excel/reading/workbookPlaces';
import { diagnoseFile, diagnoseText } from '../../markbook/why/diagnose';
import { explainCell } from '../../markbook/why/explainCell';
import { readFormula } from '../../markbook/formula/readFormula';
import { readReferences, spillAnchors, wantedReferences } from '../../markbook/why/wantedReferences';
import type { Why } from '../../markbook/why/why';
import { describeWorkbookProblem } from '../../markbook/wording/workbook';
import type { SelectedCell } from '../../markbook/sheet/selectedCell';
import type { Figures } from '../../markbook/tables/figures';
import { readLatest } from '../frame/readLatest';
import type { WhyProps } from '../frame/whySlot';

type ReadAreas = WhyProps['actions']['readAreas'];

const nothing = (line: string, ...notes: readonly string[]): Why => ({ line, notes, calls: [] });

const explain = async (selected: SelectedCell, figures: Figures, readAreas: ReadAreas): Promise<Why | undefined> => {
  const stuck = diagnoseText(selected);
  if (stuck !== undefined) return { ...nothing(`${selected.cell} is plain text`), diagnosis: stuck };
  if (typeof selected.formula !== 'string' || !/BTEC[._]/i.test(selected.formula)) return undefined;
  const formula = readFormula(selected.formula);
  const inFile = (formula?.calls.length ?? 0) === 0 ? diagnoseFile(selected) : undefined;
  if (inFile !== undefined) return { ...nothing(`${selected.cell} shows ${selected.text}`), diagnosis: inFile };
  if (formula === undefined) return nothing(selected.cell, 'This formula could not be taken apart here.');
  if (formula.calls.length === 0 && formula.unknown.length === 0) return undefined;
  const from = selected.spilledFrom === undefined ? selected : { ...selected.spilledFrom, sheet: selected.sheet };
  let places = await readWorkbookPlaces([]);
  if (!places.ok) return nothing(selected.cell, describeWorkbookProblem(places.problems[0]));
  const anchors = spillAnchors(formula, from, places.value);
  if (anchors.length > 0) places = await readWorkbookPlaces(anchors);
  if (!places.ok) return nothing(selected.cell, describeWorkbookProblem(places.problems[0]));
  const wanted = wantedReferences(formula, from, places.value);
  const cells = await readAreas(wanted);
  if (!cells.ok) return nothing(selected.cell, describeWorkbookProblem(cells.problems[0]));
  const read = readReferences(wanted, cells.value);
  return explainCell({ selected, formula, places: places.value, read, figures });
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
