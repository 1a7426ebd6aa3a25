import { isBlank, type Answer, type ConversionStatus } from '../../rules';
import { readComponent, readSeries, readSubject } from '../keys';
import { type FoundTable, type FromText, type KeyInText, leastTrusted, readConversionStatus } from '../tables';
import type { ReadRow } from './readRows';

const named = <Value>(
  text: string,
  line: number,
  read: (text: string) => Answer<Value, unknown>,
): FromText<Value> | undefined => {
  if (isBlank(text)) return undefined;
  const reading = read(text);
  return reading.ok ? { value: reading.value, line } : undefined;
};

const keyOf = ({ subject, component, series, line }: ReadRow, titles: KeyInText): KeyInText => {
  const own = {
    subject: named(subject, line, readSubject) ?? titles.subject,
    component: named(component, line, readComponent) ?? titles.component,
    series: named(series, line, readSeries) ?? titles.series,
  };
  return {
    ...(own.subject === undefined ? {} : { subject: own.subject }),
    ...(own.component === undefined ? {} : { component: own.component }),
    ...(own.series === undefined ? {} : { series: own.series }),
  };
};

/**
 * What the rows say of their origin, as BTEC_Tables itself is read: a blank among others is `typed`. Nothing where no row
 * says it, or where one says what can't be read: the teacher is asked then.
 */
const statusIn = (rows: readonly ReadRow[]): ConversionStatus | undefined => {
  if (rows.every(({ status }) => isBlank(status))) return undefined;
  const given = new Set<ConversionStatus>();
  for (const { status } of rows) {
    const reading = readConversionStatus(status);
    if (!reading.ok) return undefined;
    given.add(reading.value);
  }
  return leastTrusted(given);
};

/** One table for each conversion that the rows' own columns name, as in a table of this add-in; none without such columns. */
export const groupedByKey = (rows: readonly ReadRow[], titles: KeyInText): readonly FoundTable[] => {
  if (rows.every(({ subject, component, series }) => subject + component + series === '')) return [];
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const name = [row.subject, row.component, row.series].join('\n').toLowerCase();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const status = statusIn(group);
    const source = group.find((row) => row.source !== '')?.source;
    return [
      {
        key: keyOf(first, titles),
        readings: [{ label: '', rows: group.map(({ line, raw, ums, grade }) => ({ line, raw, ums, grade })) }],
        ...(status === undefined ? {} : { status }),
        ...(source === undefined ? {} : { source }),
      },
    ];
  });
};
