import type { KeyInText } from '../../../../markbook/tables';
import type { ConversionKey } from '../../../../rules';
import type { Draft, Offered, TableAnswers } from './draft';
import { listed } from '../../../../markbook/wording';

/** What was found, in a sentence: the rows and the marks they cover. */
export const tableFoundSentence = ({ reading, conversion }: Draft): string => {
  if (reading === undefined) return 'The columns could be read either way.';
  if (conversion === undefined) return `${reading.rows.length} rows found.`;
  return `Raw marks 0 to ${conversion.max}, up to ${conversion.ums.at(-1) ?? 0} UMS.`;
};

/** Where in the paste the subject, component and series were read, as long as nobody has said otherwise. */
export const readFromWords = (
  key: KeyInText,
  answers: TableAnswers,
  offered: Offered = {},
): Readonly<Partial<Record<keyof ConversionKey, string>>> => {
  const words = (of: keyof ConversionKey): Partial<Record<keyof ConversionKey, string>> => {
    const found = key[of];
    if (answers[of] !== undefined) return {};
    if (found !== undefined) return { [of]: `Read from line ${found.line}` };
    if (of === 'component' || offered[of] === undefined) return {};
    return { [of]: of === 'subject' ? 'The subject in hand: the paste names none' : 'As typed for the table above' };
  };
  return { ...words('subject'), ...words('component'), ...words('series') };
};

/** "DIT C1 2024-06". */
const named = ({ subject, component, series }: Partial<ConversionKey>): string =>
  [subject, component, series].filter((part) => part !== undefined).join(' ');

/** "DIT C1 2024-06", "DIT C1 2024-06 and DIT C2 2024-06", "21 tables". */
export const tablesNamed = (keys: readonly Partial<ConversionKey>[]): string =>
  keys.length > 2 ? `${keys.length} tables` : listed(keys.map(named));
