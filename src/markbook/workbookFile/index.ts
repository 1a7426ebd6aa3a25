/** Workbook files taken apart: zip, XML, sheets, formulas, tables. */
export { linkedPart, type ListedSheet, listedSheets, requiredPart } from './bookParts';
export { isoSerial } from './cells/isoSerial';
export { isRichText, readStrings, stringText } from './cells/readStrings';
export { checkFile } from './checkFile';
export { FILE_BOUNDS } from './fileBounds';
export { isStrict, speakStrictly } from './package/dialects';
export { boundElements, decodePart, encodePart, partPath, xmlPart, type XmlPart } from './package/partText';
export { type Relationship, relationshipsOf, relationshipsPath } from './package/relationships';
export type { XlsxPackage } from './package/xlsxPackage';
export { XlsxRefusal } from './refusal';
export { type DeskWorker, workerDesk, WorkerGone } from './workerDesk';
export { child, childrenOf, isOn, numberOf, relationshipId } from './xml/find';
export { parseXml, type XmlElement } from './xml/parseXml';
export { decodeExcelString, encodeExcelString, escapeAttribute, escapeText } from './xml/xmlText';
