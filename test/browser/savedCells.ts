import { partsOf } from '../trial/xlsx/parts';

/** The XML of a saved sheet's cells, by address. */
export const cellsIn = (sheetXml: string): Map<string, string> =>
  new Map(
    [...sheetXml.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs)].map(([xml, address = '']) => [address, xml]),
  );

/** Which cells of a sheet two saved files hold differently. */
export const differingCells = (before: string, after: string): string[] => {
  const [old, now] = [cellsIn(before), cellsIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((address) => old.get(address) !== now.get(address));
};

/** Which parts of two saved files are not the same, byte for byte, or only in one of them. */
export const differingParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => old[path] !== now[path]).sort();
};

/** What a sheet's cells hold in the file, as plain values: no other code of the project reads them. */
export const valuesIn = (bytes: Uint8Array, sheetPath: string): Map<string, string | number> => {
  const parts = partsOf(bytes);
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>.*?<\/si>/gs)].map(([item]) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(''),
  );
  const valueOf = (xml: string): string | number => {
    const inside = /<v>(.*?)<\/v>/s.exec(xml)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(xml)?.[1] ?? '';
    if (/^<c[^>]* t="s"/.test(xml)) return strings[Number(inside)] ?? '';
    return /^<c[^>]* t="/.test(xml) || inside === '' ? inside : Number(inside);
  };
  return new Map([...cellsIn(parts[sheetPath] ?? '')].map(([address, xml]) => [address, valueOf(xml)]));
};
