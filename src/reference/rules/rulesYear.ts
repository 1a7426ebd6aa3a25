import { year } from './rules.json';

/** The school year whose published rules are built in; by itself, so that who only names the year does not load every rule. */
export const RULES_YEAR: string = year;
