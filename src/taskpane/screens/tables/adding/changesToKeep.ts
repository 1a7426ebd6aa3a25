import { type TableChange, tableToKeep } from '../../../../markbook/keeping';
import type { ConversionKey } from '../../../../rules';
import type { Draft, OriginAnswers, TableAnswers } from './draft';
import { isToWrite } from './isToWrite';

interface Entry {
  readonly draft: Draft;
  readonly answers: TableAnswers;
  readonly origin: OriginAnswers;
}

/** What will be written of a paste: the tables that are sound, named, of known origin, and new or chosen to replace. */
export const changesToKeep = (entries: readonly Entry[], added: number): readonly TableChange[] =>
  entries.flatMap(({ draft, answers, origin }) => {
    const { conversion, reading } = draft;
    if (conversion === undefined || reading === undefined || origin.status === undefined) return [];
    return isToWrite(draft, answers, origin) ? [tableToKeep(conversion, reading, added)] : [];
  });

/** The conversions that several tables of one paste are for. */
export const doubledKeys = (
  entries: readonly { readonly draft: Pick<Draft, 'key'> }[],
): readonly Partial<ConversionKey>[] => {
  const named = entries.flatMap(({ draft: { key } }) =>
    key.subject === undefined || key.component === undefined || key.series === undefined ? [] : [key],
  );
  const texts = named.map((key) => `${key.subject} ${key.component} ${key.series}`);
  return named.filter(
    (_, index) => texts.indexOf(texts[index] ?? '') === index && texts.lastIndexOf(texts[index] ?? '') > index,
  );
};
