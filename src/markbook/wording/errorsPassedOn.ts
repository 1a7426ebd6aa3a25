/** The errors a function can give back as they are: Excel takes #REF! and #NAME? in, but not out. */
export const ERRORS_PASSED_ON: readonly string[] = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];
