const DAY = 86_400_000;
/** 1 January 1970 in the calendar that Excel counts days in. */
const UNIX_DAY = 25_569;

/** The day of a moment where the pane is, as Excel counts days. */
export const excelDay = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY + UNIX_DAY;
