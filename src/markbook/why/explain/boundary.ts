import {
  componentScale,
  parseGrade,
  rawBoundaryOf,
  readAbsence,
  textOf,
  umsBoundaryOf,
  umsFor,
  type ConversionKey,
  type GradeCode,
  type RawMark,
  type Scale,
} from '../../../rules';
import type { Figures } from '../../tables/figures';
import { choice } from '../../reading/choice';
import { readKey } from '../../keys/readKey';
import type { HeldConversion } from '../../tables/chosenConversions';
import { componentInWords, gradeInWords, sittingInWords } from '../words/terms';
import { counted } from '../../wording/counted';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem, type Explained, type WhyStep } from './explained';
import { conversionStep, qualifiersOf } from './umsSteps';

const reached = (mark: RawMark, conversion: HeldConversion): WhyStep => {
  const ums = umsFor(mark, conversion);
  return {
    text: `${counted(mark, 'raw mark is', 'raw marks are')} ${ums.ok ? ums.value : ''} UMS, the first to reach it.`,
    rule: 'UMS-5',
  };
};

interface BoundaryGiven {
  readonly key: ConversionKey;
  /** Without a grade the maximum is asked for. */
  readonly grade: GradeCode | undefined;
  readonly isInUms: boolean;
}

const explainReached = ({ key, grade, isInUms }: BoundaryGiven, scale: Scale, figures: Figures): Explained => {
  const { component } = key;
  const minimum = grade === undefined ? undefined : umsBoundaryOf(grade, component, scale);
  if (minimum?.ok === false) return explainedProblem(minimum.problems[0]);
  const inUms = minimum?.value ?? componentScale(scale, component).max;
  const of = grade === undefined ? 'The maximum' : gradeInWords(grade);
  const part = componentInWords(component);
  const onScale: WhyStep = {
    text: grade === undefined ? `${part} has at most ${inUms} UMS.` : `${of} on ${part} starts at ${inUms} UMS.`,
    rule: 'SCALE-1',
  };
  const ofScale: Pick<Explained, 'qualifiers'> = { qualifiers: [`scale ${scale.status}`] };
  if (isInUms) {
    const sentence =
      grade === undefined ? `${part} has at most ${inUms} UMS.` : `${of} on ${part} starts at ${inUms} UMS.`;
    return { answer: inUms, short: `${inUms} UMS`, sentence, steps: [onScale], ...ofScale };
  }
  const conversion = figures.find(key);
  if (!conversion.ok) return explainedProblem(conversion.problems[0]);
  const raw = grade === undefined ? undefined : rawBoundaryOf(grade, conversion.value, scale);
  if (raw?.ok === false) return explainedProblem(raw.problems[0]);
  const marks = raw?.value ?? conversion.value.max;
  const where = sittingInWords(key);
  return {
    answer: marks,
    short: counted(marks, 'mark'),
    sentence:
      grade === undefined
        ? `${where} is out of ${marks} marks.`
        : `${of} on ${where} took at least ${counted(marks, 'mark')}.`,
    steps: [
      onScale,
      conversionStep(conversion.value, scale),
      ...(raw === undefined ? [] : [reached(raw.value, conversion.value)]),
    ],
    qualifiers: qualifiersOf([conversion.value], scale),
  };
};

/** BTEC.BOUNDARY: the fewest raw marks, or UMS, for a component grade. */
export const explainBoundary: CellExplainer = (cells, figures) => {
  const given = cellOf(cells, 'grade');
  const absence = readAbsence(given);
  if (absence !== null) return explainedAbsence(absence, 'grade');
  const unit = choice(cellOf(cells, 'scale'), 'scale', ['raw', 'UMS']);
  if (!unit.ok) return explainedProblem(unit.problems[0]);
  const key = readKey({
    subject: cellOf(cells, 'subject'),
    component: cellOf(cells, 'component'),
    series: cellOf(cells, 'series'),
  });
  if (!key.ok) return explainedProblem(key.problems[0]);
  const isMaximum = textOf(given).toUpperCase() === 'MAX';
  const isFromTable = isMaximum && unit.value === 'raw';
  const scale = isFromTable ? figures.layoutFor(key.value.subject) : figures.scaleFor(key.value.subject);
  if (!scale.ok) return explainedProblem(scale.problems[0]);
  const grade = isMaximum ? undefined : parseGrade(given);
  if (grade?.ok === false) return explainedProblem(grade.problems[0]);
  return explainReached({ key: key.value, grade: grade?.value, isInUms: unit.value === 'UMS' }, scale.value, figures);
};
