import { writeSetUp, type SetUp } from './setUp';

/** The custom XML part's namespace: a permanent name, because saved workbooks carry it. */
export const SET_UP_NAMESPACE = 'urn:btec-grade-addin:setup';

/** The version of the part that is written; a later one is left alone. */
export const SET_UP_VERSION = 1;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** Where a set-up that can't be read is kept when the teacher starts anew. */
const ASIDE_NAMESPACE = 'urn:btec-grade-addin:setup-aside';

/** The custom XML part that keeps one that can't be read, as text. */
export const asideXml = (xml: string): string => `<aside xmlns="${ASIDE_NAMESPACE}">${escaped(xml)}</aside>`;

/** The custom XML part in which a workbook carries its set-up. */
export const setUpXml = (setUp: SetUp): string =>
  `<setup xmlns="${SET_UP_NAMESPACE}" version="${SET_UP_VERSION}">${escaped(writeSetUp(setUp))}</setup>`;
