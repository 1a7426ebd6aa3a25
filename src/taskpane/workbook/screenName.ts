/** The parts of the teacher's year, in order; the menu's headings. */
export const SCREEN_GROUPS = ['School', 'Get ready', 'Marking', 'Sending', 'Results', 'Share'] as const;

/** The screens' permanent names. */
export type ScreenName =
  | 'School'
  | 'Today'
  | 'Set up'
  | 'Tables'
  | 'Import'
  | 'Grades'
  | 'Mocks'
  | 'Entries'
  | 'Check marks'
  | 'Moderation'
  | 'Results'
  | 'What next'
  | 'Share';

/** A part of a screen that another screen can send the teacher to: the scale in Set up, writing on Grades. */
export type ScreenPart = 'scale' | 'write';

const TITLES: Readonly<Partial<Record<ScreenName, string>>> = { Tables: 'UMS tables' };

/** What a screen is called where somebody reads it. */
export const screenTitle = (name: ScreenName): string => TITLES[name] ?? name;
