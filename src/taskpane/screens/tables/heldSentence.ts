import { counted } from '../../../markbook/wording';

/** The screen's heading: where this workbook stands, in one or two short sentences. */
export const heldSentence = (conversions: number, unusable: number): string => {
  const held = conversions === 0 ? 'No UMS tables held yet.' : `${counted(conversions, 'UMS table')} held.`;
  return unusable === 0 ? held : `${held} ${counted(unusable, 'entry', 'entries')} can’t be used.`;
};
