import type { TableChange } from '../keeping';
import type { KeptTableName } from '../kept';
import { type Figures, readFigures, type TablesSnapshot } from '../tables';
import { comparedPack } from './comparedPack';
import type { PackItem } from './packItem';
import { tableTitle } from './packNames';
import type { GivenPack } from './readPack';
import { tablesWith, type PackChanges } from './tablesWith';

/** Which counts where a pack and the workbook differ, by the item's title. */
export type PackChoices = Readonly<Record<string, 'here' | 'given'>>;

/** What is taken: all that is new, and of what differs all that was chosen. */
export const takenItems = (items: readonly PackItem[], choices: PackChoices): readonly PackItem[] =>
  items.filter(({ kind, title }) => kind === 'new' || (kind === 'differs' && choices[title] === 'given'));

/** What differs and was not decided yet: while there is one, nothing is written. */
export const undecidedItems = (items: readonly PackItem[], choices: PackChoices): readonly PackItem[] =>
  items.filter(({ kind, title }) => kind === 'differs' && choices[title] === undefined);

/** What taking items changes, table by table, in one write. */
export const changesOf = (items: readonly PackItem[]): PackChanges => {
  const changes: Partial<Record<KeptTableName, readonly TableChange<object>[]>> = {};
  for (const item of items) {
    for (const [name, more] of Object.entries(item.changes)) {
      const table = name as KeptTableName;
      changes[table] = [...(changes[table] ?? []), ...more];
    }
  }
  return changes;
};

/** What would not be as it was meant once items were taken, read from the tables as they would then stand. */
export interface TakingFault {
  /** Of the pack: would not count, though it was chosen. */
  readonly wouldNotCount: readonly string[];
  /** Of the workbook: could no longer be used. */
  readonly wouldBeLost: readonly string[];
}

/** Reads the tables as they would stand, before anything is written: what is taken has to count, and nothing else be lost. */
export const takingFault = (
  pack: GivenPack,
  taken: readonly PackItem[],
  { figures, tables }: { readonly figures: Figures; readonly tables: TablesSnapshot },
): TakingFault | undefined => {
  const after = tablesWith(tables, changesOf(taken));
  const figuresAfter = readFigures(after);
  const standing = new Map(comparedPack(pack, figuresAfter, after).map(({ title, kind }) => [title, kind]));
  const wouldNotCount = taken.map(({ title }) => title).filter((title) => standing.get(title) !== 'same');
  const wouldBeLost = figures.conversions.filter((held) => !figuresAfter.find(held).ok).map(tableTitle);
  return wouldNotCount.length + wouldBeLost.length === 0 ? undefined : { wouldNotCount, wouldBeLost };
};
