import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officeFacts, officePage } from '../../.config/docs/officePage.mjs';
import { LISTED, standingOf } from '../../.config/office/answeredBy.mjs';

const facts = officeFacts();
const { used, trial } = facts;

const standings = [...used].flatMap(([key, entry]) =>
  [...entry.ways].map(([way, files]) => ({ key, way, standing: standingOf(entry, way, trial), files: [...files] })),
);

describe('the members of Office.js that the add-in uses', () => {
  it('are all played by the trial workbook, or answered without it: play what is named here, or use another', () => {
    expect(facts.faults).toEqual([]);
    expect(standings.filter(({ standing }) => standing === 'NOT PLAYED')).toEqual([]);
    expect(standings.filter(({ standing }) => standing === 'played').length).toBeGreaterThan(100);
  });

  it('are found in every way of use', () => {
    const found = standings.map(({ key, way }) => `${key} ${way}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'Excel.Range.values read',
        'Excel.Range.values written',
        'Excel.Table.resize called',
        'Excel.WorksheetCollection.onNameChanged read',
        'Excel.RangeFont.bold written',
        'Excel.WorksheetProtection.protected read',
      ]),
    );
  });

  it('would be named if they were not played', () => {
    const files = new Map([['called', new Set(['src/excel/workbookPorts.ts'])]] as const);
    const added = { owner: 'Excel.Range', member: 'insert', ways: files, since: '' };
    expect(standingOf(added, 'called', trial)).toBe('NOT PLAYED');
    const asked = new Map([['called', new Set(['src/excel/selfCheck/asking.ts'])]] as const);
    expect(standingOf({ ...added, ways: asked }, 'called', trial)).toBe('only asked, by the self-check');
  });

  it('are in the requirement set of the manifest, but for those that are asked for first', () => {
    const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');
    const asked = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/u.exec(manifest)?.[1]);
    const newer = [...used].filter(([, { since }]) => Number(/^ExcelApi 1\.(\d+)$/u.exec(since)?.[1] ?? 0) > asked);
    expect(newer.map(([key, { since }]) => `${key} ${since}`)).toEqual([
      'Excel.WorksheetCollection.onNameChanged ExcelApi 1.17',
    ]);
    expect(asked).toBe(13);
  });

  it('are listed by name only while they are used', () => {
    expect(LISTED.filter((key) => !used.has(key))).toEqual([]);
  });

  it('stand on their page as they are; npm run draw writes it anew', () => {
    const page = readFileSync(new URL('../../assets/docs/office-js.md', import.meta.url), 'utf8');
    expect(officePage(facts)).toBe(page);
  });
});
