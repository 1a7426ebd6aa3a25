import { asSeen, checkUci, isUln, type Series } from '../../../rules';
import { isChangedByExcel, readSeries } from '../../keys';
import { splitName } from '../identifiers/splitName';
import { nameKey } from './nameKey';
import type { ImportRole } from './importRole';
import type { ReadList } from './readList';

/** One learner as the list names them, with every row of theirs. Held in memory only. */
export interface ListedLearner {
  /** Tells this learner from the others of the list. */
  readonly id: string;
  /** Rows of the list, counted from 0. */
  readonly rows: readonly number[];
  readonly uci: string;
  readonly uln: string;
  readonly candidateNumber: string;
  /** As written in the list; a whole name is split only where the parts are needed. */
  readonly surname: string;
  readonly forename: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly form: string;
  readonly className: string;
  /** What the pane calls the learner. */
  readonly shownAs: string;
  /** The series their rows are of, where the list says it. */
  readonly series: readonly Series[];
}

/** The text under a column with this role in a row of the list; '' where there is no such column. */
export const textUnder = ({ grid, columns }: ReadList, row: number, role: ImportRole): string => {
  const column = columns.find((each) => each.role === role);
  return column === undefined ? '' : (grid[row]?.[column.column] ?? '').trim();
};

/** The learners of a list in its order; rows with the same identifiers and name are one learner, a candidate number alone only within one series. */
export const listedLearners = (list: ReadList): readonly ListedLearner[] => {
  const found = new Map<string, ListedLearner>();
  for (const row of list.rows) {
    const learner = learnerIn(list, row);
    const before = found.get(learner.id);
    found.set(
      learner.id,
      before === undefined
        ? learner
        : {
            ...before,
            rows: [...before.rows, row],
            series: [...new Set([...before.series, ...learner.series])],
          },
    );
  }
  return [...found.values()];
};

/** Only what has the form of a UCI identifies: `TBC`, `#N/A` and 1.23E+11 do not. */
export const uciIn = (text: string): string => {
  const uci = asSeen(text).toUpperCase().replace(/\s/g, '');
  return checkUci(uci) === 'not-a-uci' ? '' : uci;
};

/** Only a well-formed ULN identifies. */
export const ulnIn = (text: string): string => {
  const uln = asSeen(text).replace(/\s/g, '');
  return isUln(uln) ? uln : '';
};

/** `12345/0101`: the centre before the candidate. */
const WITH_CENTRE = /^\d{5} ?[/:-] ?(?=\d{4}$)/;

/** A candidate number as far as the cell has one. */
export const numberIn = (text: string): string => {
  const number = asSeen(text).trim();
  return /\d/.test(number) && !isChangedByExcel(number) ? number.replace(WITH_CENTRE, '') : '';
};

/** A form or class; 11E1 that Excel has turned into 1.10E+02 is none. */
const groupIn = (text: string): string => (isChangedByExcel(text) ? '' : asSeen(text).trim());

const learnerIn = (list: ReadList, row: number): ListedLearner => {
  const under = (role: ImportRole): string => textUnder(list, row, role);
  const fullName = under('full-name');
  const [surname, forename] = [under('surname'), under('forename')];
  const uci = uciIn(under('uci'));
  const uln = ulnIn(under('uln'));
  const candidateNumber = numberIn(under('candidate-number'));
  const key = nameKey(surname, forename, fullName);
  const series = readSeries(under('series'));
  const name = fullName === '' ? [forename, surname].filter((part) => part !== '').join(' ') : fullName;
  const form = groupIn(under('form'));
  // A number alone is somebody else's in the next series.
  const ofSeries = key === '' ? (series.ok ? series.value : under('series')) : '';
  const isNamed = candidateNumber !== '' || key !== '';
  const id =
    !isNamed && uci === '' && uln === ''
      ? `row ${row}`
      : uci !== ''
        ? `uci ${uci}`
        : uln !== ''
          ? `uln ${uln}`
          : [candidateNumber, key, form, ofSeries].join(' | ');
  return {
    id,
    rows: [row],
    uci,
    uln,
    candidateNumber,
    surname,
    forename,
    fullName,
    nameKey: key,
    form,
    className: groupIn(under('class')),
    shownAs: name === '' ? ([uci, uln, candidateNumber].find((text) => text !== '') ?? `Row ${row + 1}`) : name,
    series: series.ok ? [series.value] : [],
  };
};

/** A listed learner's surname and forename, split from the whole name where the list has only that. */
export const namePartsOf = (learner: ListedLearner): { readonly surname: string; readonly forename: string } => {
  const { surname, forename, fullName } = learner;
  return fullName === '' || surname !== '' || forename !== '' ? { surname, forename } : splitName(fullName);
};
