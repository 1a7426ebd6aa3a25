import type { Listed } from '../answers/list';
import type { ListKind } from '../answers/listOf';
import type { SourceText } from '../answers/source';
import type { Explanation } from './explained';

/** The answer is itself the explanation of other figures. */
export const explainSource = ({ text }: SourceText): Explanation => ({
  short: 'where figures come from',
  sentence: 'This says where the figures come from and whether the UMS scale has been confirmed.',
  steps: [{ text: `${text}.` }],
  qualifiers: [],
});

const LISTS: Readonly<Record<ListKind, string>> = {
  subjects: 'the codes of the subjects the add-in knows',
  components: 'the components of the subject',
  series: 'the series with a table in this workbook, newest first',
  grades: 'the grades, highest first',
};

/** One entry of a list for drop-downs. */
export const explainList = ({ kind, entry, place, count }: Listed): Explanation => ({
  short: `${place} of ${count} ${kind}`,
  sentence: `This lists ${LISTS[kind]}: ${entry} is number ${place} of ${count}.`,
  steps: [],
  qualifiers: [],
});
