import { isBlank, textOf, type Attempts, type Outcome } from '../../rules';
import type { HeldSitting } from './heldSittings';
import { inFigures, listed, seriesInWords } from '../wording';

const resultWords = ([, , ums]: HeldSitting['cells']): string => {
  if (isBlank(ums)) return 'entered, no result yet';
  const text = textOf(ums);
  return text.toUpperCase() === 'X' ? 'X, absent' : `${text} UMS`;
};

/** One sitting as a teacher reads it: `C1 · May/June 2025 · 54 UMS, mark 36`. */
export const ledgerLine = ({ component, series, cells, mark, isClaimed, note }: HeldSitting): string => {
  const place = [component ?? textOf(cells[0]), series === undefined ? textOf(cells[1]) : seriesInWords(series)];
  const isMark = !isBlank(mark) && textOf(mark).toUpperCase() !== 'X';
  return [
    ...place.map((part) => (part === '' ? '(blank)' : part)),
    `${resultWords(cells)}${isMark ? `, mark ${textOf(mark)}` : ''}`,
    ...(isClaimed ? ['claimed'] : []),
    ...(note === '' ? [] : [note]),
  ].join(' · ');
};

/** What a sitting does in the certificates there are: `counts`, or why it does not; '' while there is none. */
export const lineStanding = ({ certificates, best }: Outcome, row: number): string => {
  if (best === undefined) return '';
  const used = certificates.filter(({ counting }) => Object.values(counting).some((each) => each.row === row));
  if (used.length === 0) return 'does not count';
  if (certificates.length < 2 || used.length === certificates.length) return 'counts';
  return `counts for ${listed(used.map(({ series }) => seriesInWords(series)))}`;
};

const TIMES = ['not sat yet', 'sat once', 'sat twice'];

const absences = (absent: number): string =>
  absent === 1 ? 'the absence counts' : `the ${inFigures(absent)} absences count`;

const leftInWords = (left: number, one: string, areBoth: boolean): string => {
  if (left === 0) return `no ${one} left`;
  if (areBoth) return `both ${one}s left`;
  return left === 1 ? `one ${one} left` : `${inFigures(left)} ${one}s left`;
};

/** The attempts that are left of a component, and what an absence may change (SIT-9, open). */
export const attemptsSentence = ({
  component,
  kind,
  sat,
  absences: absent,
  left,
  leftIfAbsencesCount,
}: Attempts): string => {
  const again = kind === 'internal' ? 'retake' : 'resit';
  const one = sat === 0 ? 'sitting' : again;
  const now = leftInWords(left, one, sat === 0 && left === 2);
  const open =
    leftIfAbsencesCount === left
      ? ''
      : `; ${leftIfAbsencesCount === 0 ? 'none' : leftIfAbsencesCount} if ${absences(absent)} as an attempt: ask Pearson`;
  return `${component}: ${TIMES[sat] ?? `sat ${sat} times`}, ${now}${open}.`;
};
