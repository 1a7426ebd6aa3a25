import { child, relationshipId, type XlsxPackage } from '../../../markbook/workbookFile';
import { listPatches } from '../acts/listPatches';
import { performAct } from '../acts/performAct';
import type { BookState, OpenedFile } from '../../book/bookState';
import type { FileBook, FileSheet } from '../open/fileBook';
import { patchPart, removePart, type PackageParts } from '../package/editParts';

/** A file without the sheets and tables that are gone, and with the names that sheets have now; itself when there is nothing to follow. */
export function followSheets(
  { original, tables }: Pick<OpenedFile, 'original' | 'tables'>,
  before: FileBook,
  now: BookState,
): XlsxPackage {
  const isGone = (name: string): boolean =>
    tables.some(({ id }) => id === name) && !now.tables.some(({ id }) => id === name);
  let followed = withoutTables(original, before, isGone);
  for (const { id, name } of before.sheets) {
    const sheet = now.sheets.find((each) => each.id === id);
    if (!sheet) followed = performAct(followed, { kind: 'delete', sheet: name });
    else if (sheet.name !== name) followed = performAct(followed, { kind: 'rename', sheet: name, to: sheet.name });
  }
  return followed;
}

function withoutTables(file: XlsxPackage, { sheets }: FileBook, isGone: (name: string) => boolean): XlsxPackage {
  const losing = sheets.filter(({ tables }) => tables.some(({ name }) => isGone(name)));
  if (losing.length === 0) return file;
  const parts: PackageParts = new Map(file.parts);
  for (const sheet of losing) dropTables(parts, sheet, isGone);
  return { parts };
}

function dropTables(
  parts: PackageParts,
  { part, relationships, tables }: FileSheet,
  isGone: (name: string) => boolean,
): void {
  const paths = new Set(tables.filter(({ name }) => isGone(name)).map(({ path }) => path));
  const links = relationships.filter(({ target }) => paths.has(target));
  const isLink = (id: string | undefined): boolean => links.some((link) => link.id === id);
  patchPart(
    parts,
    part,
    listPatches(part, child(part.root, 'tableParts'), (member) => (isLink(relationshipId(member)) ? null : [])),
  );
  for (const { id, target } of links) removePart(parts, part.path, id, target);
}
