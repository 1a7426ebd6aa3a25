import { isBlank, type CellInput, type LearnerId, type SubjectCode } from '../../rules';
import { readSubject } from './readKey';

/** By what rows of learners in the add-in's tables are told to be of one subject. */
export interface WhoseRows {
  readonly subject: SubjectCode;
  /** True for a learner who is, or may be, in a class of another subject of the workbook. */
  readonly isElsewhere: (learner: LearnerId) => boolean;
}

/** Of a workbook whose classes are all of one subject. */
export const onlyOf = (subject: SubjectCode): WhoseRows => ({ subject, isElsewhere: () => false });

/** What a row says of its subject. */
export interface SaidSubject {
  /** '' where the row says none, as in a table from before there was that column; absent where the cell can't be read. */
  readonly subject?: SubjectCode | '';
}

/** What a cell under Subject says. */
export const subjectSaid = (cell: CellInput): SaidSubject => {
  if (isBlank(cell)) return { subject: '' };
  const read = readSubject(cell);
  return read.ok ? { subject: read.value } : {};
};

interface RowOfLearner extends SaidSubject {
  readonly learner: LearnerId;
}

/** True for a row of that subject. One that says none is, where its learner can take no other: it is never guessed. */
export const isRowOf = ({ learner, subject: said }: RowOfLearner, { subject, isElsewhere }: WhoseRows): boolean =>
  said === subject || (said === '' && !isElsewhere(learner));

/** True for a row that says no subject, or none that can be read, and could be of several: it counts for none of them. */
export const isOfNoSubject = (row: RowOfLearner, whose: WhoseRows): boolean =>
  row.subject === undefined || (row.subject === '' && whose.isElsewhere(row.learner));
