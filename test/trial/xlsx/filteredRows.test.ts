import { describe, expect, it } from 'vitest';
import { blankParts, bookOf, opened } from './oddBook';

const row = (number: number, hidden: boolean): string => `<row r="${String(number)}"${hidden ? ' hidden="1"' : ''}/>`;
const COLUMN = '<filterColumn colId="0"><filters><filter val="11A"/></filters></filterColumn>';
const filter = (ref: string, columns = COLUMN): string => `<autoFilter ref="${ref}">${columns}</autoFilter>`;
const SECOND_AND_FOURTH = [1, 2, 3, 4, 5, 6].map((number) => row(number, number === 2 || number === 4)).join('');
const filtered = (rows: string, behind: string, more: Readonly<Record<string, string>> = {}): number[] =>
  [...(opened(bookOf(rows, more, behind)).filteredRows['sheet-1'] ?? [])].map((index) => index + 1);

describe('rows that a filter hides', () => {
  it('are the hidden ones within its area', () => {
    expect(filtered(SECOND_AND_FOURTH, filter('A1:A6'))).toEqual([2, 4]);
  });

  it('begin below its heading and end with its last row', () => {
    expect(filtered(SECOND_AND_FOURTH, filter('A2:A3'))).toEqual([]);
    expect(filtered(SECOND_AND_FOURTH, filter('A1:A2'))).toEqual([2]);
    expect(filtered(SECOND_AND_FOURTH, filter('A2:A4'))).toEqual([4]);
  });

  it('are none where no filter is, or none has chosen anything', () => {
    expect(filtered(SECOND_AND_FOURTH, '')).toEqual([]);
    expect(filtered(SECOND_AND_FOURTH, filter('A1:A6', ''))).toEqual([]);
  });

  it('count on from the row before where the file does not number them', () => {
    expect(filtered('<row/><row hidden="1"/><row r="5"/><row hidden="1"/>', filter('A1:A9'))).toEqual([2, 6]);
  });

  it('are those that the filter of a table hides too', () => {
    const parts = blankParts();
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const types = (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
    );
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const more = {
      '[Content_Types].xml': types,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kind}/table" Target="../tables/table1.xml"/></Relationships>`,
      'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Class" displayName="Class" ref="A1:A3">${filter('A1:A3')}<tableColumns count="1"><tableColumn id="1" name="Class"/></tableColumns></table>`,
    };
    const behind = `<tableParts count="1"><tablePart xmlns:r="${kind}" r:id="rId1"/></tableParts>`;
    expect(filtered(SECOND_AND_FOURTH, behind, more)).toEqual([2]);
  });
});
