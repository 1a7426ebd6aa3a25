import { describe, expect, it, test } from 'vitest';
import type { FiguresPack } from '../../../src/markbook/figuresPack/packSchema';
import { given, refusal, textOfBook, WHOLE_BOOK } from './packBooks';

const TEXT = textOfBook(WHOLE_BOOK);
const PACK = JSON.parse(TEXT) as FiguresPack;
const NOTHING = 'Nothing was taken from it.';
const AGAIN = `${NOTHING} Ask for it to be saved again.`;

const [TABLE, OTHER] = PACK.tables;
const [BOUNDARIES] = PACK.boundaries;
const [SCALE] = PACK.scales;
const [DATE] = PACK.dates;

const changed = (part: object): string => JSON.stringify({ ...PACK, ...part });

describe('a file that is no pack', () => {
  test.each([
    ['nothing', ''],
    ['a list', 'Surname,Forename\nAlfa,Ann'],
    ['other JSON', '{"name":"package","version":"1.0.0"}'],
    ['JSON that is no object', '"btec"'],
    ['a workbook', 'PK\u0003\u0004'],
  ])('is refused: %s', (_what, text) => expect(refusal(text)).toMatch(/^This is no file of figures/));

  it('is refused where it is larger than any', () =>
    expect(refusal(' '.repeat(2_000_001))).toMatch(/2,000,000 letters/));

  it('of a newer version is refused, though it can’t be read otherwise', () =>
    expect(refusal('{"format":"btec-figures-pack","version":2,"all":[]}')).toMatch(/newer version .* \(format 2\)/));
});

describe('a damaged pack', () => {
  test.each([
    ['cut off', TEXT.slice(0, -40), `This file of figures is damaged. ${AGAIN}`],
    ['without a version', '{"format":"btec-figures-pack"}', `This file of figures is damaged at “version”. ${AGAIN}`],
    ['lacking a part', changed({ dates: undefined }), `This file of figures is damaged at “dates”. ${AGAIN}`],
    [
      'of half a mark',
      changed({ tables: [TABLE, { ...TABLE, ums: [0, 1.5] }] }),
      `This file of figures is damaged at UMS table 2, “ums”. ${AGAIN}`,
    ],
    [
      'with figures as words',
      changed({ boundaries: [{ ...BOUNDARIES, max: '60' }] }),
      `This file of figures is damaged at grade boundaries 1, “max”. ${AGAIN}`,
    ],
    [
      'with a status nobody knows',
      changed({ tables: [{ ...TABLE, status: 'certain' }] }),
      `This file of figures is damaged at UMS table 1, “status”. ${AGAIN}`,
    ],
    [
      'with a part nobody knows',
      changed({ scales: [{ ...SCALE, learners: ['Alfa'] }] }),
      `This file of figures is damaged at UMS scale 1. ${AGAIN}`,
    ],
    [
      'with more grades than marks',
      changed({ tables: [{ ...TABLE, grades: ['U'] }] }),
      `This file of figures is damaged at UMS table 1. ${AGAIN}`,
    ],
    [
      'with signs that no cell shows',
      changed({ dates: [{ ...DATE, what: 'results\u0000' }] }),
      `This file of figures is damaged at date 1, “what”. ${AGAIN}`,
    ],
  ])('is refused: %s', (_what, text, words) => expect(refusal(text)).toBe(words));

  it('that would change what every object is, is refused', () => {
    expect(refusal(TEXT.replace('"saved"', '"__proto__": {"ok": true},\n"saved"'))).toMatch(/damaged/);
    expect(Object.hasOwn(Object.prototype, 'ok')).toBe(false);
  });
});

describe('a pack of figures that can’t be used', () => {
  test.each([
    [
      'UMS that fall',
      { tables: [{ ...TABLE, ums: [0, 5, 4], grades: undefined }] },
      /Component 1 in .* can’t be used: .*UMS never fall/,
    ],
    ['UMS above the maximum', { tables: [{ ...TABLE, ums: [0, 9_999], grades: undefined }] }, /can’t be used/],
    [
      'a subject nobody knows',
      { tables: [{ ...TABLE, subject: 'Alchemy' }] },
      /A UMS table in this file can’t be used/,
    ],
    ['a component the subject lacks', { tables: [{ ...TABLE, component: 'C9' }] }, /A UMS table in this file/],
    ['two tables of one sitting', { tables: [TABLE, OTHER, TABLE] }, /holds .* Component 1 in .* twice/],
    [
      'a table and boundaries of one sitting',
      { boundaries: [{ ...BOUNDARIES, subject: TABLE?.subject, component: TABLE?.component, series: TABLE?.series }] },
      /twice/,
    ],
    [
      'a scale that does not rise',
      { scales: [{ ...SCALE, internal: { ...SCALE?.internal, max: 1 } }] },
      /can’t be used/,
    ],
    ['two scales', { scales: [SCALE, SCALE] }, /holds UMS scale for all subjects twice/],
    ['a day that is none', { dates: [{ ...DATE, to: '31/02/2027' }] }, /is not a day/],
    ['a date without its series', { dates: [{ ...DATE, series: 'soon' }] }, /A date in this file can’t be used/],
    ['two days of one thing', { dates: [DATE, { ...DATE, to: '2026-12-15' }] }, /twice/],
  ])('is refused whole: %s', (_what, part, words) => {
    const said = refusal(changed(part));
    expect(said).toMatch(words);
    expect(said).toContain(NOTHING);
  });

  it('is taken where it opens with the mark of a text file', () =>
    expect(given(`\uFEFF${TEXT}`).tables.length).toBe(27));
});
