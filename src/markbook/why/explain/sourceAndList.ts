import { listOf, type ListKind } from '../../reading/listOf';
import { sourceOf } from '../../reading/sourceOf';
import { inRows, onlyCell, rowsOf, single, singleProblem, type RangeExplainer } from './answers';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem } from './explained';

/** BTEC.SOURCE: the answer is itself the explanation of other figures. */
export const explainSource: CellExplainer = (cells, figures) => {
  const given = {
    subject: cellOf(cells, 'subject'),
    component: cellOf(cells, 'component'),
    series: cellOf(cells, 'series'),
  };
  const text = sourceOf(given, figures, __VERSION__);
  if (!text.ok) return explainedProblem(text.problems[0]);
  return {
    answer: text.value,
    short: 'where figures come from',
    sentence: 'This says where the figures come from and whether the UMS scale has been confirmed.',
    steps: [{ text: `${text.value}.` }],
    qualifiers: [],
  };
};

const LISTS: Readonly<Record<ListKind, string>> = {
  subjects: 'the codes of the subjects the add-in knows',
  components: 'the components of the subject',
  series: 'the series with a table in this workbook, newest first',
  grades: 'the grades, highest first',
};

/** BTEC.LIST: one entry of a list for drop-downs. */
export const explainList: RangeExplainer = (given, figures) => {
  const what = onlyCell(rowsOf(given, 'what'), 'what');
  if (!what.ok) return single(what.refused);
  const subject = onlyCell(rowsOf(given, 'subject'), 'subject');
  if (!subject.ok) return single(subject.refused);
  const list = listOf({ what: what.value, subject: subject.value }, figures);
  if (!list.ok) return singleProblem(list.problems[0]);
  if (list.value === undefined) return single(explainedAbsence('blank', 'name of a list'));
  const { kind, entries } = list.value;
  const rows = entries.map((entry, index) => [
    {
      answer: entry,
      short: `${index + 1} of ${entries.length} ${kind}`,
      sentence: `This lists ${LISTS[kind]}: ${entry} is number ${index + 1} of ${entries.length}.`,
      steps: [],
      qualifiers: [],
    },
  ]);
  return inRows(rows, explainedAbsence('blank', 'entry'));
};
