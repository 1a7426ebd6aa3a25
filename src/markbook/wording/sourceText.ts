import type { ComponentId, Conversion, ConversionStatus, Scale, SubjectCode } from '../../rules';
import { subjectOfCode } from '../../reference/specifications/subjects';
import { ukDay } from './say';

const STATUS_WORDS: Readonly<Record<Scale['status'], string>> = {
  assumed: 'UMS scale unconfirmed, only assumed: no grades yet',
  unconfirmed: 'UMS scale unconfirmed',
  confirmed: 'UMS scale confirmed',
  changed: 'UMS scale changed in this workbook',
};

const checked = ({ checkedBy, checkedOn }: Scale): string =>
  `${checkedBy === undefined ? '' : ` by ${checkedBy}`}${checkedOn === undefined ? '' : ` on ${ukDay(checkedOn)}`}`;

/** Whether the UMS scale was compared with the specification, by whom and when. */
const scaleText = (scale: Scale): string => `${STATUS_WORDS[scale.status]}${checked(scale)}`;

const estimate = (declared: ConversionStatus): string => `from boundaries (${declared})`;

/** Why there may be no such award; said wherever the subject is named. */
const doubtOf = (subject: string): string => subjectOfCode(subject)?.doubt ?? '';

/** Where a conversion comes from: its status, its source, when it was added, and what is known about the scale. */
export const sourceText = ({ subject, status, contradicted, basis, source, added }: Conversion, scale: Scale): string =>
  [
    contradicted ? `contradicted: the Grade column disagrees with the UMS scale; ${status}` : status,
    basis.kind === 'boundaries'
      ? `${estimate(basis.declared)}, rounded ${basis.rounding === 'down' ? 'down' : 'to the nearest'}`
      : '',
    source,
    added === '' ? '' : `added ${ukDay(added)}`,
    scaleText(scale),
    doubtOf(subject),
  ]
    .filter((part) => part !== '')
    .join('; ');

/** Which series a workbook holds, for a subject or a component. */
export const heldText = (
  subject: SubjectCode,
  component: ComponentId | undefined,
  series: readonly string[],
  scale: Scale,
): string => {
  const held = series.length === 0 ? 'no tables held' : `tables held for ${series.join(', ')}`;
  const name = component === undefined ? subject : `${subject} ${component}`;
  return [`${name}: ${held}`, scaleText(scale), doubtOf(subject)].filter((part) => part !== '').join('; ');
};

/** The scale of a subject, or of no subject in particular. */
interface ScaleHeld {
  readonly subject: SubjectCode | undefined;
  readonly scale: Scale;
}

/** What is known about the scales of the subjects held: once where it is the same of all, else with the subjects named. */
const scalesText = (scales: readonly ScaleHeld[]): string => {
  const texts = [...new Set(scales.map(({ scale }) => scaleText(scale)))];
  const of = (text: string): string =>
    scales.flatMap(({ subject, scale }) => (scaleText(scale) === text ? (subject ?? []) : [])).join(', ');
  return texts.map((text) => (texts.length === 1 ? text : `${text} (${of(text)})`)).join('; ');
};

/** What the add-in is, for a cell that asks about nothing in particular. */
export const addInText = (version: string, year: string, scales: readonly ScaleHeld[]): string =>
  `BTEC grade add-in ${version}; rules of ${year}; ${scalesText(scales)}; not affiliated with Pearson`;
