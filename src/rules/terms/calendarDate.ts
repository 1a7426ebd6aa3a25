export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const FIRST_DAY_OF_2000 = 36526;
const DAYS_IN_FOUR_YEARS = 1461;
const DAYS_IN_LEAP_YEAR = 366;
const DAYS_IN_YEAR = 365;

/** The length of each month, in a leap year or not. */
export const monthLengths = (year: number): readonly number[] => [
  31,
  year % 4 === 0 ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];

/** The date behind Excel's serial number (1900 system), between 2000 and 2099; none for any other number. */
export const calendarDate = (serial: number): CalendarDate | undefined => {
  const days = serial - FIRST_DAY_OF_2000;
  if (!Number.isInteger(days) || days < 0 || days >= 25 * DAYS_IN_FOUR_YEARS) return undefined;
  const inCycle = days % DAYS_IN_FOUR_YEARS;
  const yearOfCycle = inCycle < DAYS_IN_LEAP_YEAR ? 0 : 1 + Math.floor((inCycle - DAYS_IN_LEAP_YEAR) / DAYS_IN_YEAR);
  const year = 2000 + 4 * Math.floor(days / DAYS_IN_FOUR_YEARS) + yearOfCycle;
  let rest = yearOfCycle === 0 ? inCycle : (inCycle - DAYS_IN_LEAP_YEAR) % DAYS_IN_YEAR;
  let month = 1;
  for (const length of monthLengths(year)) {
    if (rest < length) break;
    rest -= length;
    month += 1;
  }
  return { year, month, day: rest + 1 };
};
