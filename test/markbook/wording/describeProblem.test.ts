import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/markbook/wording/describeProblem';
import type { Problem } from '../../../src/markbook/wording/problem';
import { GRADES } from '../../../src/rules';

const KEY = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;
const PLACE = { table: 'BTEC_Boundaries', sheet: 'BTEC Boundaries (2)', cell: 'M1234' };
const LONG = 'a long note that someone typed into the cell by mistake';

/** For every code the longest facts that can be expected; a code left out does not compile. */
const FACTS: { readonly [Each in Problem as Each['code']]: Each['facts'] } = {
  'subject-missing': {},
  'subject-unknown': { text: LONG, suggestions: ['DIT', 'HSC', 'SPO', 'ENT'] },
  'subject-wanted': { held: ['ART', 'CON', 'DIT', 'ENT', 'HSC'], canSay: false },
  'component-not-held': { subject: 'CON', component: 'C4', held: ['C1', 'C2', 'C3'] },
  'component-missing': {},
  'component-unknown': { text: LONG, suggestions: [] },
  'series-missing': {},
  'series-unreadable': { text: LONG, suggestions: ['2024-06'] },
  'series-season-missing': { text: '2023/24' },
  'series-year-missing': { text: 'December/January' },
  'series-two-digit-year': { text: 'May/June 24' },
  'series-years-disagree': { text: 'December 2023/January 2025' },
  'series-month': { text: 'September 2024', month: 9, year: 2024 },
  'series-not-first-of-month': { text: '45549', day: 15, month: 9, year: 2024 },
  'grade-missing': {},
  'grade-level-missing': { text: 'Distinction Star' },
  'grade-not-out': { text: 'R', because: 'withheld' },
  'grade-unknown': { text: LONG, suggestions: [...GRADES] },
  'policy-not-held': { series: '2022-06', earliest: '2023-01' },
  'mark-unreadable': { text: LONG },
  'mark-not-whole': { text: '12.33333333' },
  'mark-negative': { text: '-12' },
  'mark-above-max': { ...KEY, mark: 62, max: 60 },
  'mark-above-table': { mark: 162, max: 120 },
  'ums-unreadable': { text: LONG, part: 'all but C1' },
  'ums-not-whole': { text: '12.33333333', part: 'all but C1' },
  'ums-negative': { text: '-12', part: 'all but C1' },
  'ums-above-max': { text: '195', part: 'C1', max: 90 },
  'total-missing-result': { component: 'C1', result: 'X' },
  'table-empty': {},
  'table-raw-unreadable': { row: 1, text: LONG },
  'table-ums-unreadable': { row: 1, raw: 42, text: LONG },
  'table-ums-above-max': { row: 1, raw: 42, ums: 195, max: 90 },
  'table-raw-twice': { row: 61, raw: 42, firstRow: 1 },
  'table-raw-missing': {
    ranges: [
      { from: 10, to: 14 },
      { from: 20, to: 20 },
      { from: 30, to: 32 },
      { from: 40, to: 42 },
    ],
    highest: 60,
  },
  'table-ums-falls': { row: 1, raw: 42, ums: 60, before: 66 },
  'table-ums-of-zero': { row: 0, ums: 12 },
  'table-top-short': { row: 60, raw: 60, ums: 87, max: 90 },
  'table-grade-contradicted': { marks: [] },
  'table-grade-unreadable': { row: 1, raw: 42, text: LONG },
  'boundaries-max-unreadable': { text: LONG, most: 1000 },
  'boundary-missing': { grade: 'L2D' },
  'boundary-unreadable': { grade: 'L2D', text: LONG },
  'boundary-out-of-range': { grade: 'L2D', raw: 160, max: 120 },
  'boundaries-not-increasing': { grade: 'L2D', raw: 40, below: 'L2M', belowRaw: 41 },
  'rounding-unknown': { text: LONG },
  'boundary-not-reached': { ...KEY, grade: 'L2D', max: 60, minimum: 72 },
  'grade-not-for-component': { grade: 'L2D*', component: 'C1' },
  'scale-unreadable': { part: 'qualification', of: 'max', text: LONG },
  'scale-not-increasing': { part: 'qualification', grade: 'L2D', minimum: 240, below: 'L2M', belowMinimum: 241 },
  'scale-minimum-out-of-range': { part: 'qualification', grade: 'L2D', minimum: 340, max: 300 },
  'scale-maxima-do-not-add-up': { internals: [90, 90], external: 120, qualification: 310 },
  'scale-external-too-small': { external: 110, qualification: 300, percent: 40 },
  'out-of-reach': { ...KEY, target: 'L2D*', needed: 120, most: 90 },
  'cohort-unreadable': { text: LONG },
  'cohort-none': { text: '0' },
  'sample-size-not-held': { cohort: 1200, series: '2025-06', upTo: 99 },
  'conversion-missing': KEY,
  'conversion-twice': { ...KEY, first: PLACE, second: PLACE },
  'conversion-unusable': { ...KEY, place: PLACE },
  'scale-unusable': { place: PLACE },
  'scale-to-confirm': { subject: 'ART' },
  'column-missing': { table: 'BTEC_Boundaries', column: 'Component' },
  'table-copied': { table: 'BTEC_Boundaries', copy: 'BTEC_Boundaries12' },
  'status-unknown': { text: LONG, allowed: ['published', 'typed', 'illustrative', 'estimated'] },
  'status-mixed': { ...KEY, used: 'illustrative' },
  'scale-scope-unknown': { text: LONG },
  'scale-row-twice': { scope: 'Qualification', subject: 'DIT', first: PLACE, second: PLACE },
  'shapes-differ': { first: '1200 × 1', second: '1 × 16' },
  'one-value-wanted': { argument: 'subject' },
  'one-column-wanted': { argument: 'marks' },
  'columns-wanted': { argument: 'sittings', columns: 'three or four columns: component, series, UMS, claimed' },
  'award-series-shape': { components: ['C1', 'C2', 'C3'] },
  'choice-unknown': { argument: 'what', text: LONG, choices: ['subjects', 'components', 'series', 'grades'] },
  'error-given': { error: '#DIV/0!' },
  'no-conversions': { subject: 'DIT' },
  'range-not-held': { subject: 'DIT', component: 'C1' },
  'tables-not-read': {},
  'range-none-usable': { mark: 61 as never, held: 12 },
  'nothing-to-claim': { status: 'Resit C3 needed' },
};

/** Two places or two ways to put it right have to be named here. */
const OF_TWO_SOURCES = new Set([
  'conversion-twice',
  'scale-row-twice',
  'table-copied',
  'table-grade-contradicted',
  'status-unknown',
]);

describe('the sentences about problems', () => {
  test.each(Object.entries(FACTS))('%s is said in one short sentence or two', (code, facts) => {
    const sentence = describeProblem({ rule: 'TERMS', code, facts } as Problem);
    expect(sentence.length).toBeLessThan(OF_TWO_SOURCES.has(code) ? 200 : 120);
    expect(sentence).toMatch(/^[“A-Z0-9-][^\n]*[.?]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!\s|!$/);
  });

  test('the sentences of the contract are said letter for letter', () => {
    expect(describeProblem({ rule: 'UMS-4', code: 'mark-above-max', facts: { ...KEY, mark: 62, max: 60 } })).toBe(
      'Mark 62 is above the maximum of 60 for DIT C1 2024-06.',
    );
    expect(describeProblem({ rule: 'UMS-1', code: 'conversion-missing', facts: KEY })).toBe(
      'No 2024-06 table for DIT C1 in this workbook. Add it in the BTEC pane, Tables.',
    );
  });
});
