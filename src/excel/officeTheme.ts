export type OfficeBrightness = 'light' | 'dark';

const DARKER_THAN_GREY = 0x80;
/** Office.js keeps a theme it has read for five seconds. */
const OFFICE_REMEMBERS = 5_200;

const brightnessOf = (hexColour: string): OfficeBrightness | undefined => {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hexColour);
  if (found === null) return undefined;
  const [red, green, blue] = found.slice(1).map((part) => Number.parseInt(part, 16));
  const grey = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return grey < DARKER_THAN_GREY ? 'dark' : 'light';
};

const darkWished = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Whether Office shows itself dark; where Office does not say, what the computer prefers. */
export const officeBrightness = (): OfficeBrightness => {
  try {
    const told = brightnessOf(Office.context.officeTheme.bodyBackgroundColor);
    if (told !== undefined) return told;
  } catch {
    // Hosts without a theme throw here instead of answering undefined; the computer's preference stands in for it.
  }
  return darkWished().matches ? 'dark' : 'light';
};

/** Excel raises no event for its theme, so it is looked at again whenever the pane is seen again. */
export const watchOfficeBrightness = (tell: () => void): (() => void) => {
  const lookAgain = (): void => {
    tell();
    setTimeout(tell, OFFICE_REMEMBERS);
  };
  const query = darkWished();
  query.addEventListener('change', lookAgain);
  window.addEventListener('focus', lookAgain);
  document.addEventListener('visibilitychange', lookAgain);
  return () => {
    query.removeEventListener('change', lookAgain);
    window.removeEventListener('focus', lookAgain);
    document.removeEventListener('visibilitychange', lookAgain);
  };
};
