import type { MostMarks } from '../checkMarks';
import type { TaskColumn } from './taskColumns';
import type { TaskFinding, TasksCheck } from './tasksCheck';
import { describeProblem, inFigures, listed } from '../wording';

const named = ({ name, max }: TaskColumn): string => (max === undefined ? name : `${name} /${max}`);

/** Which tasks a component has and what their maxima add up to, beside its own. */
export const maximaSentence = ({ component, tasks, maximum }: TasksCheck, { max, conversion }: MostMarks): string => {
  const unknown = tasks.filter((each) => each.max === undefined).map(({ name }) => name);
  if (maximum === undefined) {
    return `${listed(tasks.map(named))}. No maximum is known for ${listed(unknown)}: write it into the heading, such as “${unknown[0] ?? ''} /12”, or into a row named “Out of”.`;
  }
  const sum = `${listed(tasks.map(named))} ${tasks.length === 1 ? 'has' : 'add up to'} ${maximum}`;
  if (maximum === max) return `${sum}, the maximum of ${component}.`;
  if (conversion === undefined)
    return `${sum}. The usual maximum of ${component} is ${max}, which nobody has confirmed.`;
  return `${sum}, but ${component} has ${max}: a task is missing or too much, or marks are weighted. Choose the columns in Set up. No totals are offered.`;
};

/** Whether a sum of these tasks can be the component's mark. */
export const canBeTotalled = ({ maximum }: TasksCheck, { max, conversion }: MostMarks): boolean =>
  maximum === undefined || maximum === max || conversion === undefined;

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
