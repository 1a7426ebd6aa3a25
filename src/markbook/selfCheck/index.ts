/** What only Excel can tell, asked and written to a sheet. */
export { QUESTIONS } from './questions';
export { type AboutHost, type Finding, selfCheckRows } from './selfCheckReport';
