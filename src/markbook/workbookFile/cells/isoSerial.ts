const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400;

/** A date, a time or both as ISO writes them, as Excel's number of days; null for anything else. */
export function isoSerial(text: string): number | null {
  const match = text === '' ? null : ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / (DAY * 1000) + 25_569;
  // Excel's calendar of 1900 has a 29 February that never was.
  return (days < 61 ? days - 1 : days) + time;
}
