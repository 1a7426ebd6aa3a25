import type { ComponentId } from '../../rules';
import type { SeriesChoice } from '../grades';
import type { ClassClaim } from './classClaims';
import type { LeftMark, TrackerSittings } from './trackerSittings';
import type { TypedSittingProblem } from './typedSitting';
import { counted, describeProblem, inFigures, listed, seriesInWords, sittingInWords, NO_OWN_NUMBER } from '../wording';

const BECAUSE: Readonly<Record<LeftMark['because'], string>> = {
  'no key': `${NO_OWN_NUMBER} in the row`,
  'key twice': 'another row has the same identifier',
  'mark unusable': 'not a whole mark in range',
  'no table': 'no UMS table held for its series',
  'held twice': 'two rows of the record are for it already',
};

/** Why one mark of the tracker does not go into the ledger. */
export const leftMarkWords = ({ component, because }: LeftMark): string => `${component}: ${BECAUSE[because]}.`;

/** Which series the tracker's marks would be kept under; the components without one are asked for. */
export const keptUnder = (choices: readonly SeriesChoice[]): string => {
  const named = choices.flatMap(({ component, chosen }) =>
    chosen === undefined ? [] : [sittingInWords({ component, series: chosen })],
  );
  return named.length === 0
    ? 'Choose in Grades which series the marks were sat in.'
    : `The tracker’s marks as ${listed(named)}.`;
};

/** Which columns are left alone because they hold a mock. */
export const mockColumnsSentence = (components: readonly ComponentId[]): string =>
  `The marks of ${listed(components)} are a mock, as said on Mocks, and stay out of the record of sittings.`;

/** What putting the tracker's marks into the ledger comes to. */
export const fillSentence = ({ added, corrected, same, absent, blank }: TrackerSittings): string =>
  [
    added.length === 0 ? 'No new sitting.' : `${counted(added.length, 'new sitting')}.`,
    ...(absent === 0 ? [] : [`${absent} X, kept as X.`]),
    ...(blank === 0 ? [] : [`${counted(blank, 'blank gives', 'blanks give')} no row.`]),
    ...(same === 0 ? [] : [`${counted(same, 'is', 'are')} there already.`]),
    ...(corrected.length === 0
      ? []
      : [`${counted(corrected.length, 'sitting differs', 'sittings differ')} from the tracker.`]),
  ].join(' ');

/** Why a typed sitting can't be kept. */
export const typedSittingWords = (problem: TypedSittingProblem): string => {
  if (problem.code === 'mark-without-conversion') {
    const { component, series } = problem.facts;
    return `No UMS table is held for ${sittingInWords({ component, series })}: type its UMS as well, or add the table in UMS tables.`;
  }
  if (problem.code === 'mark-and-ums-differ') {
    const { mark, gives, ums } = problem.facts;
    return `Mark ${mark} gives ${gives} UMS, not ${ums}. Leave one of them blank.`;
  }
  return problem.code === 'mark-x-beside-ums' ? 'X is absent: leave the UMS blank.' : describeProblem(problem);
};

const SIT_8 = 'A claim can be withdrawn only before results; a processed claim can’t be declined (FAQ).';

/** What to know before a claim is recorded or withdrawn (SIT-8). */
export const claimWords = (kind: 'record' | 'record earlier' | 'withdraw'): string => {
  switch (kind) {
    case 'record':
      return `This records a claim in the record of sittings; the claim itself is made with Pearson. ${SIT_8}`;
    case 'record earlier':
      return 'The external has been sat again since: record this claim only if it was made with Pearson before the resit was sat (FAQ, CG).';
    case 'withdraw':
      return `This takes the claim out of the record of sittings. ${SIT_8}`;
  }
};

/** How a class's claims in one series stand. */
export const classClaimWords = ({ series, open, onlyBeforeResit, claimed }: ClassClaim): string => {
  const parts = [
    ...(claimed.length === 0 ? [] : [`${inFigures(claimed.length)} claimed`]),
    ...(open.length === 0 ? [] : [`${inFigures(open.length)} can be claimed`]),
    ...(onlyBeforeResit.length === 0
      ? []
      : [`${inFigures(onlyBeforeResit.length)} only if claimed before the resit was sat`]),
  ];
  return `${seriesInWords(series)}: ${parts.join(', ')}.`;
};
