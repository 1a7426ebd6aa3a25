import { learnerId, type LearnerId, type SubjectCode } from '../../rules';
import type { CellEntry } from '../edits';
import type { RowToKeep, TableChange } from '../keeping';
import type { AllSaid, ModeratedLearner, Moderation, Said } from './moderation';

/** What names a row of BTEC_Moderation. */
interface ModerationKey {
  readonly learner: LearnerId;
  /** '' for a row that is there and says none. */
  readonly subject: SubjectCode | '';
  readonly component: string;
  readonly series: string;
}

/** A mark that can't be read is not kept as if it were one. */
const markToKeep = ({ mark }: ModeratedLearner): CellEntry => (!mark.ok || mark.value === 'blank' ? '' : mark.value);

const yesOrNo = (is: boolean): CellEntry => (is ? 'Yes' : 'No');

/** The cells of one row to write. What was not said is left as it stands, also where the table was read too early. */
const rowFor = (each: ModeratedLearner, wish: Said): RowToKeep => ({
  Mark: markToKeep(each),
  ...(each.ticked || wish.ticked !== undefined ? { Ticked: yesOrNo(each.ticked) } : {}),
  ...(each.video || wish.video !== undefined ? { Video: yesOrNo(each.video) } : {}),
  ...(wish.amended === undefined ? {} : { Amended: each.amended ?? '' }),
  ...(wish.reason === undefined ? {} : { Reason: each.reason }),
});

/** The rows of BTEC_Moderation that keep what the teacher has said; other rows stay as they are. */
export const keptChanges = (
  { subject: { code }, learners, component, series }: Moderation,
  said: AllSaid,
): readonly TableChange<ModerationKey>[] =>
  learners.flatMap((each) => {
    const wish = said.get(each.id);
    if (wish === undefined || each.key === undefined) return [];
    const learner = each.held?.learner ?? each.key;
    const subject = each.held?.subject ?? code;
    const row = { Learner: learner, Subject: code, Component: component, Series: series, ...rowFor(each, wish) };
    return [{ key: { learner: learnerId(learner), subject, component, series }, rows: [row] }];
  });

/** Writes the subject beside rows of the cohort that do not say theirs and can be of no other. */
export const moderationFills = ({
  subject: { code },
  learners,
  component,
  series,
}: Moderation): readonly TableChange<ModerationKey>[] =>
  learners.flatMap(({ held }) =>
    held?.subject === ''
      ? [{ key: { learner: held.learnerId, subject: '', component, series }, rows: [{ Subject: code }] }]
      : [],
  );
