import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inFull } from '../../src/markbook/wording/inFull';
import { sourcesWith } from './shownTexts';

/** Where a code stays: a cell's own short sentences, which `inFull` spells out on the pane, and what is no sentence. */
const CODES_STAY = [
  'markbook/wording/', // what a cell says, in under 120 characters
  'markbook/tables/gridWords.ts', // a square of the grid of tables
  'markbook/checkMarks/typingSheet.ts', // the name of a sheet, and a cell that is typed into Edexcel Online
  'markbook/entries/entriesSheet.ts',
  'markbook/beforeSending/beforeSendingSheet.ts',
  'markbook/moderation/officerText.ts', // the code stands behind its words
  'markbook/mocks/mockPlan.ts', // headings of columns, and formulas
  'markbook/mocks/mockSittings.ts', // a note in a column
  'markbook/dates/calendarFile.ts', // the name of an event
  'taskpane/screens/tables/usage/freshnessOf.ts', // a badge
  'taskpane/screens/tables/HeldConversions.tsx', // the name of a button beside the words
];

/** An expression that is a series as it is kept: `series`, `each.series`, `coming`. */
const IS_SERIES = /^(?:[\w.?()\s]*\.)?(?:\w*[sS]eries|coming|sentIn)$|\.used$/;

const codesIn = (name: string, source: string): readonly string[] => {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const codes = node.templateSpans.filter(({ expression }) => IS_SERIES.test(expression.getText(file)));
      const isSentence = /[a-z]{2}/.test(parts.join(' '));
      if (codes.length > 0 && isSentence) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push(`${name}:${line + 1} ${node.getText(file)}`);
      }
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};

describe('a series in a sentence', () => {
  it('stands in words: its code is for formulas, tables and badges', () => {
    const found = sourcesWith(/\$\{[^}`]*(?:[sS]eries|coming|sentIn|\.used)\s*\}/)
      .filter(({ file }) => !CODES_STAY.some((place) => file.startsWith(place)))
      .flatMap(({ file, source }) => codesIn(file, source));
    expect(found).toEqual([]);
  });

  it('is found in a template, and neither in a key nor in words', () => {
    const source = [
      'const one = `No table of ${series} is held.`;',
      'const two = `Read with ${conversion.series}`;',
      'const key = `${component} ${series}`;',
      'const words = `In ${seriesInWords(series)} again`;',
    ].join('\n');
    expect(codesIn('a.ts', source)).toEqual([
      'a.ts:1 `No table of ${series} is held.`',
      'a.ts:2 `Read with ${conversion.series}`',
    ]);
  });

  it.each([
    [
      'C1 2026-06 came after C3 2026-01.',
      'Component 1 in May/June 2026 came after Component 3 in December 2025/January 2026.',
    ],
    ['C3 is due again in 2027-06.', 'Component 3 is due again in May/June 2027.'],
    ['C1 61 (2026-06) + C3 74 (2026-06) = 135.', 'C1 61 (May/June 2026) + C3 74 (May/June 2026) = 135.'],
    ['Row 2: “C1 2026-06” is not a series.', 'Row 2: “C1 2026-06” is not a series.'],
    ['No 2026-13 and no C10.', 'No 2026-13 and no C10.'],
  ])('%s on the pane: %s', (inACell, onThePane) => {
    expect(inFull(inACell)).toBe(onThePane);
  });
});
