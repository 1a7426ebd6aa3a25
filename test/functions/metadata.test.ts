import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionFiles, functionsCatalogue } from '../../.config/scripts/build/functionsCatalogue.mjs';
import { helpPages } from '../../.config/docs/helpPages.mjs';
import { withFunctionTable } from '../../.config/docs/functionTable.mjs';
import { functionsById } from './functionsById';

const { json, associations, faults } = await functionsCatalogue({ origin: 'https://localhost:3000' });

const written = ({ name, parameters }: (typeof json.functions)[number]): string =>
  `${name}(${parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name)).join(', ')})`;

describe('what Excel is told about the functions', () => {
  test('the generator reports nothing wrong', () => expect(faults).toEqual([]));

  test('every tag is an entry and an association', () => {
    const tags = functionFiles().flatMap(
      (file) => readFileSync(file, 'utf8').match(/^ \* @customfunction [A-Z]+$/gm) ?? [],
    );
    expect(tags.map((tag) => tag.replace(' * @customfunction ', '')).sort()).toEqual(
      json.functions.map(({ id }) => id).sort(),
    );
    expect(associations.map(({ id }) => id).sort()).toEqual(json.functions.map(({ id }) => id).sort());
    expect([...functionsById.keys()].sort()).toEqual(json.functions.map(({ id }) => id).sort());
  });

  test('names, order and options of the arguments are the published ones', () =>
    expect(json.functions.map(written).sort()).toEqual([
      'AWARD(marks, subject, series, [part])',
      'BOUNDARY(grade, subject, component, series, [scale])',
      'CERTIFY(sittings, subject)',
      'CHECK(sittings, subject)',
      'GAP(total, [target])',
      'GRADE(ums, component, [subject])',
      'LIST(what, [subject])',
      'MARKGRADE(mark, subject, component, series)',
      'NEED(known_ums, target, subject, component, series, [if_impossible])',
      'OUTCOME(sittings, subject, [claimed])',
      'POINTS(grade)',
      'QUALGRADE(total, [subject])',
      'RANGE(mark, subject, component, [from], [to])',
      'SAMPLEFLAGS(marks, [ticked], [subject], [series])',
      'SAMPLESIZE(cohort, [subject], [series])',
      'SOURCE([subject], [component], [series])',
      'TALLY(grades)',
      'TOTAL(ums1, ums2, ums3, [if_missing], [subject])',
      'UMS(mark, subject, component, series)',
      'UMSFROM(mark, table)',
    ]));

  test.each(json.functions)(
    '$id takes and gives ranges, and says what everything is in at most 255 characters',
    (entry) => {
      const descriptions = [entry.description ?? '', ...entry.parameters.map(({ description = '' }) => description)];
      expect(descriptions.filter((text) => text.length === 0 || text.length > 255)).toEqual([]);
      expect(entry.parameters.map(({ type, dimensionality }) => [type, dimensionality])).toEqual(
        entry.parameters.map(() => ['any', 'matrix']),
      );
      expect(entry.result).toEqual({ dimensionality: 'matrix' });
      expect(entry.options).toBeUndefined();
    },
  );

  test('errors are handed to the functions', () => expect(json.allowErrorForDataTypeAny).toBe(true));
});

describe('the pages made of it', () => {
  const pages = helpPages(json.functions);

  test('every function has its page where Excel looks for it', () =>
    expect(json.functions.map(({ helpUrl }) => helpUrl)).toEqual(
      json.functions.map(({ id }) => `https://localhost:3000/help/${id.toLowerCase()}.html`),
    ));

  test.each([...pages])('%s is a page without scripts', (_name, page) => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page).not.toMatch(/<script|javascript:|https?:\/\//i);
  });

  test('a page shows how the function is written, its arguments and its examples', () => {
    const page = pages.get('need.html') ?? '';
    expect(page).toContain('=BTEC.NEED(known_ums, target, subject, component, series, [if_impossible])');
    expect(page).toContain('<code>if_impossible</code> <span class="quiet">(may be left out)</span>');
    expect(page).toContain('=BTEC.NEED(200,&quot;L2P&quot;,&quot;DIT&quot;,&quot;C1&quot;,&quot;2024-06&quot;)');
  });

  test('the table in the README is the one made of the functions', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(withFunctionTable(readme, json.functions)).toBe(readme);
  });
});
