import { answered, type Answer, type ComponentId, type ConversionKey, type SubjectCode } from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import { structureFor } from '../../../reference/specifications/structures';
import { componentNotHeld, readComponent, readKey, readSubject } from '../../keys';
import { keyText } from '../../tables';
import type { Expression, FormulaCall } from '../../formula';
import { hasPlainForm, type PlainName } from '../../functions';
import type { BtecCell } from '../formulas/btecCells';
import { plainAward } from './plainAward';
import { constants, notPlain, oneValue, type NotPlain, type PlainValue } from './plainArguments';
import { partOf, type PlainContext } from './plainContext';
import {
  plainGrade,
  plainGradeOfResult,
  plainMarkGrade,
  plainPoints,
  plainTotal,
  plainTotalOfResults,
  plainUms,
  type ScalePartName,
  type ScaleRowKey,
} from './pieces';
import { signatureOf } from './signatures';

type Made = Answer<PlainValue, NotPlain>;

/** A call of a formula, seen from its cell. */
interface CallAt {
  readonly call: FormulaCall;
  readonly cell: BtecCell;
  readonly context: PlainContext;
  /** The calls of this formula made plain so far: one that LET has named may be used many times. */
  readonly made: Map<FormulaCall, Made>;
}

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8_000;

const valueAt = ({ call, cell, context, made }: CallAt, index: number): Made =>
  oneValue(
    call.given[index],
    cell,
    context,
    (inner) => plainCall({ call: inner.call, cell, context, made }),
    call.name,
  );

/** The subject named in the formula; none at all counts for every subject. */
const subjectAt = ({ call }: CallAt, index: number): Answer<SubjectCode | undefined, NotPlain> => {
  const expression = call.given[index];
  const [cell = null] = constants(expression) ?? [];
  if (expression === undefined || (expression.kind === 'constant' && (cell === null || cell === ''))) {
    return answered(undefined);
  }
  const subject = readSubject(cell);
  return subject.ok && expression.kind === 'constant'
    ? answered(subject.value)
    : notPlain('named-elsewhere', call.name);
};

/** The conversion that three constants name, where the workbook holds it. */
export const heldKey = (
  given: readonly [Expression | undefined, Expression | undefined, Expression | undefined],
  { figures }: PlainContext,
  name: string,
): Answer<ConversionKey, NotPlain> => {
  const [subject, component, series] = given.map((each) => constants(each)?.[0]);
  if (subject === undefined || component === undefined || series === undefined) {
    return notPlain('named-elsewhere', name);
  }
  const key = readKey({ subject, component, series });
  if (!key.ok || !figures.find(key.value).ok) return notPlain('figures-missing', name);
  return key;
};

const keyAt = ({ call, context }: CallAt): Answer<ConversionKey, NotPlain> =>
  heldKey([call.given[1], call.given[2], call.given[3]], context, call.name);

/** The subjects that a call may mean: the one it names, else all held; with none held, most subjects (STR-4). */
const subjectsMeant = (
  { context: { figures } }: CallAt,
  subject: SubjectCode | undefined,
): readonly (SubjectCode | undefined)[] => {
  if (subject !== undefined) return [subject];
  return figures.subjectsHeld.length === 0 ? [undefined] : figures.subjectsHeld;
};

/** The one row of the scale that grades every subject a call may mean; none where they differ, or one may not be graded yet. */
const onlyRow = (
  at: CallAt,
  subject: SubjectCode | undefined,
  partFor: (subject: SubjectCode | undefined) => ScalePartName | undefined,
): Answer<ScaleRowKey, NotPlain> => {
  const { context, call } = at;
  const rows = new Set<ScaleRowKey>();
  for (const each of subjectsMeant(at, subject)) {
    const part = partFor(each);
    if (part === undefined) return notPlain('figures-missing', call.name);
    if (!context.figures.scaleFor(each).ok) return notPlain('scale-to-confirm', call.name);
    rows.add(context.scaleRow(part, each));
  }
  const [row, ...others] = rows;
  return row === undefined || others.length > 0 ? notPlain('subject-open', call.name) : answered(row);
};

const componentRow = (at: CallAt, component: ComponentId, subject: SubjectCode | undefined) =>
  onlyRow(at, subject, (each) =>
    componentNotHeld(component, each) === undefined ? partOf(component, each) : undefined,
  );

const ums = (at: CallAt): Made => {
  const [mark, key] = [valueAt(at, 0), keyAt(at)];
  if (!mark.ok) return mark;
  if (!key.ok) return key;
  const text = plainUms(mark.value.text, key.value, at.context.tables);
  return answered({ text, outcome: `ums ${key.value.component}` });
};

const markGrade = (at: CallAt): Made => {
  const [mark, key] = [valueAt(at, 0), keyAt(at)];
  if (!mark.ok) return mark;
  if (!key.ok) return key;
  const row = componentRow(at, key.value.component, key.value.subject);
  return row.ok ? answered({ text: plainMarkGrade(mark.value.text, key.value, row.value, at.context.tables) }) : row;
};

const grade = (at: CallAt): Made => {
  const [value, subject] = [valueAt(at, 0), subjectAt(at, 2)];
  const component = readComponent(constants(at.call.given[1])?.[0] ?? null);
  if (!value.ok) return value;
  if (!subject.ok) return subject;
  if (!component.ok) return notPlain('named-elsewhere', at.call.name);
  const row = componentRow(at, component.value, subject.value);
  if (!row.ok) return row;
  const isKnown = value.value.outcome === `ums ${component.value}`;
  const { text } = value.value;
  return answered({
    text: isKnown
      ? plainGradeOfResult(text, row.value, at.context.tables)
      : plainGrade(text, row.value, at.context.tables),
  });
};

const qualGrade = (at: CallAt): Made => {
  const [value, subject] = [valueAt(at, 0), subjectAt(at, 1)];
  if (!value.ok) return value;
  if (!subject.ok) return subject;
  const row = onlyRow(at, subject.value, () => 'Qualification');
  if (!row.ok) return row;
  const { text, outcome } = value.value;
  const make = outcome === 'total' ? plainGradeOfResult : plainGrade;
  return answered({ text: make(text, row.value, at.context.tables), outcome: 'grade' });
};

const total = (at: CallAt): Made => {
  const subject = subjectAt(at, 4);
  if (!subject.ok) return subject;
  const [components, ...others] = subjectsMeant(at, subject.value).map((each) => structureFor(each).components);
  if (components === undefined || others.some((each) => each.length !== components.length)) {
    return notPlain('subject-open', at.call.name);
  }
  const values: (PlainValue & { readonly component: ComponentId; readonly row: ScaleRowKey })[] = [];
  for (const [index, component] of components.entries()) {
    const [value, row] = [valueAt(at, index), componentRow(at, component, subject.value)];
    if (!value.ok) return value;
    if (!row.ok) return row;
    values.push({ ...value.value, component, row: row.value });
  }
  const given = at.call.given[3];
  const missing = given === undefined || given.written === '' ? '""' : given.written;
  if (given !== undefined && given.kind !== 'constant') return notPlain('not-taken-apart', at.call.name);
  const isKnown = values.every(({ outcome, component }) => outcome === `ums ${component}`);
  const text = isKnown
    ? plainTotalOfResults(
        values.map((value) => value.text),
        missing,
      )
    : plainTotal(
        values.map((value) => [value.text, value.row]),
        missing,
        at.context.tables,
      );
  return answered({ text, ...(missing === '""' ? { outcome: 'total' as const } : {}) });
};

const points = (at: CallAt): Made => {
  const value = valueAt(at, 0);
  return value.ok ? answered({ text: plainPoints(value.value.text, POINTS) }) : value;
};

/** One call of the add-in as a formula that any Excel works out, or why there is none. */
export const plainCall = (at: CallAt): Made => {
  const { call, made } = at;
  const before = made.get(call);
  if (before !== undefined) return before;
  const now = madePlain(at);
  const kept = now.ok && now.value.text.length > LONGEST_FORMULA ? notPlain('too-long', call.name) : now;
  made.set(call, kept);
  return kept;
};

/** Every function that the catalogue says has a plain form. */
const FORMS: Readonly<Record<PlainName, (at: CallAt) => Made>> = {
  UMS: ums,
  MARKGRADE: markGrade,
  GRADE: grade,
  QUALGRADE: qualGrade,
  TOTAL: total,
  POINTS: points,
  AWARD: ({ call, cell, context }) => plainAward(call, cell, context, heldKey),
};

const madePlain = (at: CallAt): Made => {
  const { name } = at.call;
  return hasPlainForm(name) ? FORMS[name](at) : notPlain('no-plain-form', name);
};

/** What a UMS call gives, from which cell by which conversion; the same text for the same result. */
export const umsSignature = (at: CallAt): string | undefined => {
  const [mark, key] = [valueAt(at, 0), keyAt(at)];
  return mark.ok && key.ok && mark.value.place !== undefined
    ? signatureOf(mark.value.place, keyText(key.value))
    : undefined;
};
