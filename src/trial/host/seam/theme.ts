export type Brightness = 'light' | 'dark';

/** Office's colours as the desktop client hands them over: numbers, red first. */
const COLOURS = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** The Office theme, as `GetOfficeThemeInfo` gives it. */
export const themeInfo = (brightness: Brightness): string => JSON.stringify(COLOURS[brightness]);
