import { parseSeries, type ComponentId, type Series } from '../../rules';
import { functionEntry, functionNamed } from '../functions';
import { readComponent } from '../keys';
import type { ResultRole } from './resultRole';

/** What a formula that is already on the sheet says it gives, and the series it names. */
export interface WrittenFormula {
  /** The first of the add-in's functions in it, in capitals. */
  readonly name: string;
  readonly role?: ResultRole;
  readonly series: readonly Series[];
}

const FIRST_CALL = /BTEC[._]([A-Z]+)\(/i;
const TEXT = /"((?:[^"]|"")*)"/g;

const textsIn = (formula: string): readonly string[] => [...formula.matchAll(TEXT)].map(([, text]) => text ?? '');

const componentIn = (formula: string): ComponentId | undefined => {
  for (const text of textsIn(formula)) {
    const component = readComponent(text);
    if (component.ok) return component.value;
  }
  return undefined;
};

const PARTS = ['total', 'grade', 'points'] as const;

const roleOf = (name: string, formula: string): ResultRole | undefined => {
  const known = functionNamed(name);
  const gives = known && functionEntry(known).gives;
  switch (gives) {
    case 'ums':
    case 'component grade': {
      const component = componentIn(formula);
      return component && (gives === 'ums' ? `ums ${component}` : `grade ${component}`);
    }
    case 'part': {
      const texts = textsIn(formula).map((text) => text.trim().toLowerCase());
      return PARTS.find((part) => texts.includes(part));
    }
    case 'total':
    case 'grade':
    case 'points':
      return gives;
    case undefined:
      return undefined;
  }
};

/** Reads which result a formula on the sheet gives; none when it calls no function of the add-in. */
export const writtenFormula = (formula: string | number | boolean): WrittenFormula | undefined => {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  const name = FIRST_CALL.exec(formula)?.[1]?.toUpperCase();
  if (name === undefined) return undefined;
  const role = roleOf(name, formula);
  const series = textsIn(formula).flatMap((text) => {
    const read = /\d{4}/.test(text) ? parseSeries(text) : undefined;
    return read?.ok === true ? [read.value] : [];
  });
  return { name, ...(role === undefined ? {} : { role }), series };
};
