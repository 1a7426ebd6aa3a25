/** The next step, what is missing and the days left. */
export { classNeeds, type Need } from './classNeeds';
export { nextDate } from './nextDate';
export { samplesToDo, unsentOf } from './samplesToDo';
export { needWords, nextDateWords, TODAY_STEPS } from './todayWords';
