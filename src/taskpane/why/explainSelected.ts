import { readWorkbookPlaces } from '../../excel/reading/workbookPlaces';
import { readFormula } from '../../markbook/formula';
import type { SelectedCell } from '../../markbook/sheet';
import type { Figures } from '../../markbook/tables';
import {
  diagnoseFile,
  diagnoseText,
  explainCell,
  nothingExplained,
  readReferences,
  spillAnchors,
  wantedReferences,
  type Why,
} from '../../markbook/why';
import { describeWorkbookProblem } from '../../markbook/wording';
import type { WhyProps } from '../workbook/whySlot';

type ReadAreas = WhyProps['actions']['readAreas'];

/** The explanation of a cell; none where there is nothing of BTEC to explain. */
export const explainSelected = async (
  selected: SelectedCell,
  figures: Figures,
  readAreas: ReadAreas,
): Promise<Why | undefined> => {
  const stuck = diagnoseText(selected);
  if (stuck !== undefined) return { ...nothingExplained(`${selected.cell} is plain text`), diagnosis: stuck };
  if (typeof selected.formula !== 'string' || !/BTEC[._]/i.test(selected.formula)) return undefined;
  const formula = readFormula(selected.formula);
  const inFile = (formula?.calls.length ?? 0) === 0 ? diagnoseFile(selected) : undefined;
  if (inFile !== undefined)
    return { ...nothingExplained(`${selected.cell} shows ${selected.text}`), diagnosis: inFile };
  if (formula === undefined) return nothingExplained(selected.cell, 'This formula could not be taken apart here.');
  if (formula.calls.length === 0 && formula.unknown.length === 0) return undefined;
  const from = selected.spilledFrom === undefined ? selected : { ...selected.spilledFrom, sheet: selected.sheet };
  let places = await readWorkbookPlaces([]);
  if (!places.ok) return nothingExplained(selected.cell, describeWorkbookProblem(places.problems[0]));
  const anchors = spillAnchors(formula, from, places.value);
  if (anchors.length > 0) places = await readWorkbookPlaces(anchors);
  if (!places.ok) return nothingExplained(selected.cell, describeWorkbookProblem(places.problems[0]));
  const wanted = wantedReferences(formula, from, places.value);
  const cells = await readAreas(wanted);
  if (!cells.ok) return nothingExplained(selected.cell, describeWorkbookProblem(cells.problems[0]));
  const read = readReferences(wanted, cells.value);
  return explainCell({ selected, formula, places: places.value, read, figures });
};
