import { BOUNDARY_GRADES, type BoundaryGrade, checkUci, isUln, type Scale, type SubjectCode } from '../../rules';
import { heldDates, type TypedDate } from '../dates';
import { type Figures, type HeldConversion, scaleRows, tableAndCopies, type TablesSnapshot } from '../tables';
import { gradesOfTable } from './gradesOfTable';
import { dateTitle, scaleTitleOf, tableTitle } from './packNames';
import { plainText } from './packRows';
import {
  type FiguresPack,
  PACK_BOUNDS,
  PACK_FORMAT,
  PACK_VERSION,
  type PackBoundaries,
  type PackDate,
  type PackScale,
  type PackTable,
} from './packSchema';

/** Whose scales stand on BTEC_Scale: subjects, and undefined for the one of all others. */
const subjectsOfScales = (tables: TablesSnapshot): ReadonlySet<SubjectCode | undefined> => {
  const { table } = tableAndCopies(tables, 'BTEC_Scale');
  return new Set(table === undefined ? [] : scaleRows(table).rows.map(({ subject }) => subject));
};

/** Something of the workbook that is not put into the pack, and why. */
export interface LeftOutOfPack {
  readonly title: string;
  readonly because: 'unusable' | 'text too long' | 'names a learner';
}

interface PackMade {
  readonly pack: FiguresPack;
  readonly leftOut: readonly LeftOutOfPack[];
}

/** True for a text with a UCI or ULN in it: a source that somebody typed could hold one, and a pack names no learner. */
const namesLearner = (text: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((word) => isUln(word) || checkUci(word) !== 'not-a-uci');

const faultIn = (texts: readonly string[]): LeftOutOfPack['because'] | undefined => {
  if (texts.some((text) => text.length > PACK_BOUNDS.text)) return 'text too long';
  return texts.some(namesLearner) ? 'names a learner' : undefined;
};

const originOf = ({ subject, component, series, source, added }: HeldConversion) => ({
  subject,
  component,
  series,
  source: plainText(source),
  added: plainText(added),
});

const tableEntry = (held: HeldConversion, grades: readonly string[]): PackTable => ({
  ...originOf(held),
  status: held.status,
  ums: [...held.ums],
  ...(grades.length === 0 ? {} : { grades: [...(grades as NonNullable<PackTable['grades']>)] }),
});

const boundariesEntry = (held: HeldConversion): PackBoundaries | undefined => {
  const { basis, max } = held;
  if (basis.kind !== 'boundaries') return undefined;
  const rawOf = (grade: BoundaryGrade): number => basis.points.find((point) => point.grade === grade)?.raw ?? 0;
  return {
    ...originOf(held),
    status: basis.declared,
    max,
    rawBoundaries: Object.fromEntries(
      BOUNDARY_GRADES.map((grade) => [grade, rawOf(grade)]),
    ) as PackBoundaries['rawBoundaries'],
    rounding: basis.rounding,
  };
};

const scaleEntry = (subject: SubjectCode | undefined, scale: Scale): PackScale => {
  const { internal, external, qualification, status, checkedBy = '', checkedOn = '' } = scale;
  return {
    ...(subject === undefined ? {} : { subject }),
    internal: { max: internal.max, minima: { ...internal.minima } },
    external: { max: external.max, minima: { ...external.minima } },
    qualification: { max: qualification.max, minima: { ...qualification.minima } },
    status: status === 'assumed' ? 'unconfirmed' : status,
    checkedBy: plainText(checkedBy),
    checkedOn: plainText(checkedOn),
  };
};

const dateEntry = ({ series, event, from, to, source }: TypedDate): PackDate => ({
  series,
  what: plainText(event),
  ...(from === undefined ? {} : { from }),
  to,
  source: plainText(source),
});

/** The UMS tables, scales and typed dates of a workbook that can be used, and what of them is left out. */
export const packOf = (figures: Figures, tables: TablesSnapshot, saved: string): PackMade => {
  const leftOut: LeftOutOfPack[] = [];
  const grades = gradesOfTable(tables);
  const pack: FiguresPack = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    saved,
    tables: [],
    boundaries: [],
    scales: [],
    dates: [],
  };
  const put = <Entry>(list: Entry[], entry: Entry, title: string, texts: readonly string[]): void => {
    const because = faultIn(texts);
    if (because === undefined) list.push(entry);
    else leftOut.push({ title, because });
  };
  for (const key of figures.keysNamed) {
    const held = figures.find(key);
    const title = tableTitle(key);
    if (!held.ok) {
      leftOut.push({ title, because: 'unusable' });
      continue;
    }
    const texts = [held.value.source, held.value.added];
    const boundaries = boundariesEntry(held.value);
    if (boundaries !== undefined) put(pack.boundaries, boundaries, title, texts);
    else put(pack.tables, tableEntry(held.value, grades(key)), title, texts);
  }
  for (const subject of subjectsOfScales(tables)) {
    const scale = figures.layoutFor(subject);
    const title = scaleTitleOf(subject);
    if (!scale.ok) {
      leftOut.push({ title, because: 'unusable' });
      continue;
    }
    const { checkedBy = '', checkedOn = '' } = scale.value;
    put(pack.scales, scaleEntry(subject, scale.value), title, [checkedBy, checkedOn]);
  }
  const dates = heldDates(tables);
  for (const date of dates.dates)
    put(pack.dates, dateEntry(date), dateTitle(date.event, date.series), [date.event, date.source]);
  for (const { place } of dates.issues) leftOut.push({ title: `${place.sheet} ${place.cell}`, because: 'unusable' });
  return { pack, leftOut };
};
