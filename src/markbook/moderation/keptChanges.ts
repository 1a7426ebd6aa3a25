import type { CellEntry } from '../edits/edit';
import type { TableChange } from '../keeping/tableChange';
import type { AllSaid, ModeratedLearner, Moderation } from './moderation';

/** What names a row of BTEC_Moderation. */
interface ModerationKey {
  readonly learner: string;
  readonly component: string;
  readonly series: string;
}

const yesOrNo = (is: boolean, wasSaid: boolean): CellEntry => (is ? 'Yes' : wasSaid ? 'No' : '');

/** A mark that can't be read is not kept as if it were one. */
const markToKeep = ({ mark }: ModeratedLearner): CellEntry => (!mark.ok || mark.value === 'blank' ? '' : mark.value);

/** The rows of BTEC_Moderation that keep what the teacher has said; other rows stay as they are. */
export const keptChanges = (
  { learners, component, series }: Moderation,
  said: AllSaid,
): readonly TableChange<ModerationKey>[] =>
  learners.flatMap((each) => {
    const wish = said.get(each.id);
    const { held, key } = each;
    if (wish === undefined || key === undefined) return [];
    const learner = held?.learner ?? key;
    const row = {
      Learner: learner,
      Component: component,
      Series: series,
      Mark: markToKeep(each),
      Ticked: yesOrNo(each.ticked, wish.ticked !== undefined || held?.ticked !== undefined),
      Video: yesOrNo(each.video, wish.video !== undefined || held?.video !== undefined),
      Amended: each.amended ?? '',
      Reason: each.reason,
    };
    return [{ key: { learner, component, series }, rows: [row] }];
  });
