import { answered, textOf } from '../../rules';
import type { SeriesChoice } from '../grades';
import { type LearnerLedger, type SaidOtherwise, trackerSittings } from '../sittings';
import { counted, firstOf, sittingName } from '../wording';
import { isNoted } from './acceptedNote';

const isAccepted = ({ held, ums }: SaidOtherwise): boolean =>
  isNoted({
    pearson: textOf(held.cells[2]),
    ...(typeof ums === 'number' ? { oursUms: ums } : {}),
    ours: { mark: answered('X') },
    sitting: held,
  });

/** The results of the record that count while the sheet's mark says another; those noted as accepted are left out. */
export const saidOtherwise = (
  ledgers: readonly LearnerLedger[],
  choices: readonly SeriesChoice[],
): readonly SaidOtherwise[] => trackerSittings(ledgers, choices).otherwise.filter((each) => !isAccepted(each));

const COUNTS = 'What the record says counts here.';

/** Whose results differ, above a class; '' for nobody's. */
export const otherwiseSentence = (all: readonly SaidOtherwise[]): string =>
  all.length === 0
    ? ''
    : `${counted(all.length, 'result')} of the record ${all.length === 1 ? 'is' : 'are'} not what the sheet’s ${all.length === 1 ? 'mark gives' : 'marks give'}: ${firstOf([...new Set(all.map(({ learner }) => learner.shownAs))])}. ${COUNTS}`;

/** One learner's: `Component 1, May/June 2025: the record has 68, the mark in E5 gives 70 UMS.` */
export const otherwiseWords = ({ component, series, held, ums, cell }: SaidOtherwise): string =>
  `${sittingName({ component, series })}: the record has ${textOf(held.cells[2])}, ${ums === 'X' ? `the sheet has X in ${cell.cell}` : `the mark in ${cell.cell} gives ${ums} UMS`}. ${COUNTS}`;
