import type { Place } from '../wire/place';

/** The id by which an event handler can ask for the range that changed. */
export const eventReference = ({ sheetId, area }: Place): string => JSON.stringify([sheetId, area]);

/** The range that such an id stands for. */
export const eventRange = (reference: string): Place | undefined => {
  const parsed: unknown = JSON.parse(reference);
  if (!Array.isArray(parsed)) return undefined;
  const [sheetId, area] = parsed as [string, Place['area']];
  return { sheetId, area };
};
