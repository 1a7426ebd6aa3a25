import { componentGradeFor, hasMark } from '../../../rules';
import { umsOfMark } from '../../reading/umsOfMark';
import { aGrade, sittingInWords } from '../words/terms';
import { counted } from '../../wording/counted';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem } from './explained';
import { gradeSteps } from './gradeSteps';
import { conversionStep, markSteps, qualifiersOf } from './umsSteps';

const convertedMark =
  (wants: 'ums' | 'grade'): CellExplainer =>
  (cells, figures) => {
    const given = {
      mark: cellOf(cells, 'mark'),
      subject: cellOf(cells, 'subject'),
      component: cellOf(cells, 'component'),
      series: cellOf(cells, 'series'),
    };
    const found = umsOfMark(given, figures);
    if (!found.ok) return explainedProblem(found.problems[0]);
    const { ums, mark, conversion } = found.value;
    if (!hasMark(ums)) return explainedAbsence(ums, 'mark');
    if (conversion === undefined || mark === undefined) return explainedAbsence('blank', 'mark');
    const scale = figures.scaleFor(conversion.subject);
    const isEstimate = conversion.status === 'estimated';
    const converted = `${counted(mark, 'mark')} on ${sittingInWords(conversion)} ${mark === 1 ? 'converts' : 'convert'} to ${isEstimate ? 'an estimated ' : ''}${ums} UMS`;
    if (!scale.ok) {
      if (wants === 'grade') return explainedProblem(scale.problems[0]);
      const { sentence } = explainedProblem(scale.problems[0]);
      const steps = [...markSteps(mark, conversion), { text: sentence }];
      return { answer: ums, short: `${ums} UMS`, sentence: `${converted}.`, steps, qualifiers: [conversion.status] };
    }
    const grade = componentGradeFor(ums, conversion.component, scale.value);
    return {
      answer: wants === 'ums' ? ums : grade,
      short: wants === 'ums' ? `${ums} UMS, ${grade}` : `${grade}, ${ums} UMS`,
      sentence: `${converted}, ${aGrade(grade)}.`,
      steps: [
        conversionStep(conversion, scale.value),
        ...markSteps(mark, conversion),
        ...gradeSteps(ums, conversion.component, scale.value),
      ],
      qualifiers: qualifiersOf([conversion], scale.value),
    };
  };

/** BTEC.UMS: a raw mark's UMS, with the grade it means. */
export const explainUmsCell = convertedMark('ums');

/** BTEC.MARKGRADE: a raw mark's component grade, by way of its UMS. */
export const explainMarkGrade = convertedMark('grade');
