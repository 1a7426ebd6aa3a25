import { stressTest, type Conversion, type MarkChange, type RawMark } from '../../rules';
import { marksCompared, type Grader, type MarksCompared } from './amendments';
import type { ModeratedLearner, Moderation } from './moderation';

/** What a change to all marks would do, under one conversion: a simulation, never a prediction (MOD-11). */
export const simulationOf = (
  moderation: Moderation,
  change: MarkChange,
  conversion: Conversion,
  grader: Grader,
): MarksCompared => {
  const marked = moderation.learners.flatMap((learner): (readonly [ModeratedLearner, RawMark])[] =>
    learner.mark.ok && typeof learner.mark.value === 'number' ? [[learner, learner.mark.value]] : [],
  );
  const stressed = stressTest(
    marked.map(([, mark]) => mark),
    change,
    conversion,
    grader.scale,
  );
  const after = new Map(marked.map(([{ id }], index) => [id, stressed[index]?.after.mark]));
  return marksCompared(moderation, ({ id }, mark) => after.get(id) ?? mark, grader, conversion);
};
