const MILLISECONDS_A_DAY = 86_400_000;
/** The day from which Excel counts. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);

/** Today by the computer's own calendar, as Excel counts days and as `2026-11-23`. */
export const today = (): { readonly serial: number; readonly iso: string } => {
  const now = new Date();
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return { serial: (day - DAY_NOUGHT) / MILLISECONDS_A_DAY, iso: new Date(day).toISOString().slice(0, 10) };
};

/** This moment as calendar files write it, in universal time: `20261130T104256Z`. */
export const timeStamp = (): string => new Date().toISOString().replace(/[-:]|\.\d+/g, '');

/** The time of day by the computer's own clock: `14:05`. */
export const clockTime = (): string =>
  new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false });
