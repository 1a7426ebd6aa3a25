import type { MaximaStanding } from './maximaStanding';
import type { TaskColumn } from './taskColumns';
import type { TaskFinding, TasksCheck } from './tasksCheck';
import { describeProblem, inFigures, listed } from '../wording';

const named = ({ name, max }: TaskColumn): string => (max === undefined ? name : `${name} /${max}`);

/** Which tasks a component has and what their maxima add up to, beside its own. */
export const maximaSentence = (
  { component, tasks }: Pick<TasksCheck, 'component' | 'tasks'>,
  standing: MaximaStanding,
): string => {
  const all = listed(tasks.map(named));
  if (standing.code === 'unknown') {
    const names = standing.of.map(({ name }) => name);
    return `${all}. No maximum is known for ${listed(names)}: write it into the heading, such as “${names[0] ?? ''} /12”, or into a row named “Out of”.`;
  }
  const sum = `${all} ${tasks.length === 1 ? 'has' : 'add up to'} ${standing.sum}`;
  switch (standing.code) {
    case 'agrees':
      return `${sum}, the maximum of ${component}.`;
    case 'unconfirmed':
      return `${sum}. The usual maximum of ${component} is ${standing.max}, which nobody has confirmed.`;
    case 'differs':
      return `${sum}, but ${component} has ${standing.max}: a task is missing or too much, or marks are weighted. Choose the columns in Set up. No totals are offered.`;
  }
};

/** How many marks are the sum of their tasks. */
export const agreeingSentence = ({ component, agreeing, learners }: TasksCheck): string =>
  `${inFigures(agreeing)} of ${inFigures(learners.length)} marks of ${component} are the sum of their tasks.`;

/** What is to be looked at in the tasks of one learner. */
export const taskFindingSentence = (finding: TaskFinding): string => {
  switch (finding.code) {
    case 'above':
      return `${finding.task.name}: ${finding.mark} is above its maximum, ${finding.max}.`;
    case 'unreadable':
      return `${finding.task.name}: ${finding.problems.map(describeProblem).join(' ')}`;
    case 'sum-differs':
      return `The mark is ${finding.mark}, but the tasks add up to ${finding.sum}.`;
    case 'part-missing':
      return `The mark is ${finding.mark}, but ${listed(finding.missing.map(({ name }) => name))} ${finding.missing.length === 1 ? 'has' : 'have'} no mark.`;
    case 'absent-with-marks':
      return `X here, but tasks have marks that add up to ${finding.sum}.`;
  }
};
