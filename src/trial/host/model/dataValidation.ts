import type { Validation } from '../../grid/port';
import type { PlayedClass } from '../wire/played';
import { invalidArgument, UnplayedMember } from '../wire/refusals';
import type { RangeSubject } from './rangeSubject';
import { sheetOf } from './sheets';

type Part = Partial<Omit<Validation, 'area'>>;

/** The rules of a sheet of the file stay as they are in the file: only sheets made here get new ones. */
const change = ({ book, sheetId, area }: RangeSubject, part: Part): void => {
  const { id } = sheetOf(book, sheetId);
  if (!book.grid.isMadeHere(id)) throw new UnplayedMember('Range.dataValidation of a sheet that came with the file');
  book.grid.changeValidation(id, area, part);
};

const textIn = (value: unknown, name: string): string => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  if (typeof found !== 'string') throw invalidArgument();
  return found;
};

const ruleIn = (value: unknown): NonNullable<Validation['rule']> => {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (given['custom'] !== undefined) return { kind: 'custom', formula: textIn(given['custom'], 'formula') };
  if (given['list'] !== undefined) return { kind: 'list', source: textIn(given['list'], 'source') };
  throw new UnplayedMember(`DataValidation.rule with ${Object.keys(given).join(', ')}`);
};

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const alertIn = (value: unknown): NonNullable<Validation['alert']> => {
  const name = textIn(value, 'style');
  const style = (['stop', 'warning', 'information'] as const).find((key) => ALERTS[key] === name);
  if (style === undefined) throw invalidArgument();
  return { style, title: textIn(value, 'title'), message: textIn(value, 'message') };
};

/** What may be typed into a range: a formula that must be true, or a list with its drop-down. */
export const dataValidationClass: PlayedClass<RangeSubject> = {
  className: 'DataValidation',
  scalars: {},
  writes: {
    Rule: (subject, value) => change(subject, { rule: ruleIn(value) }),
    ErrorAlert: (subject, value) => change(subject, { alert: alertIn(value) }),
  },
};
