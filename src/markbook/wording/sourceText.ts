import { type Conversion, type ConversionStatus, type Scale } from '../../rules';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as `dd/mm/yyyy`; anything else as it was typed. */
const british = (date: string): string => date.replace(ISO_DATE, '$3/$2/$1');

const STATUS_WORDS: Readonly<Record<Scale['status'], string>> = {
  unconfirmed: 'UMS scale unconfirmed',
  confirmed: 'UMS scale confirmed',
  changed: 'UMS scale changed in this workbook',
};

const checked = ({ checkedBy, checkedOn }: Scale): string =>
  `${checkedBy === undefined ? '' : ` by ${checkedBy}`}${checkedOn === undefined ? '' : ` on ${british(checkedOn)}`}`;

/** Whether the UMS scale was compared with the specification, by whom and when. */
const scaleText = (scale: Scale): string =>
  `${STATUS_WORDS[scale.status]}${scale.status === 'unconfirmed' ? '' : checked(scale)}`;

const estimate = (declared: ConversionStatus): string => `from boundaries (${declared})`;

/** Where a conversion comes from: its status, its source, when it was added, and what is known about the scale. */
export const sourceText = ({ status, contradicted, basis, source, added }: Conversion, scale: Scale): string =>
  [
    contradicted ? `contradicted: the Grade column disagrees with the UMS scale; ${status}` : status,
    basis.kind === 'boundaries'
      ? `${estimate(basis.declared)}, rounded ${basis.rounding === 'down' ? 'down' : 'to the nearest'}`
      : '',
    source,
    added === '' ? '' : `added ${british(added)}`,
    scaleText(scale),
  ]
    .filter((part) => part !== '')
    .join('; ');

/** Which series a workbook holds, for a subject or a component. */
export const heldText = (name: string, series: readonly string[], scale: Scale): string =>
  `${name}: ${series.length === 0 ? 'no tables held' : `tables held for ${series.join(', ')}`}; ${scaleText(scale)}`;

/** What the add-in is, for a cell that asks about nothing in particular. */
export const addInText = (version: string, year: string, scale: Scale): string =>
  `BTEC grade add-in ${version}; rules of ${year}; ${scaleText(scale)}; not affiliated with Pearson`;
