import { expect, test } from 'vitest';
import { sourcesSpelled } from '../../../src/markbook/wording/citation';
import { textsWith } from '../../architecture/shownTexts';

test('every source that a sentence names by its letters alone is spelled out at the end of the screen', () => {
  const inBrackets = /\((CG|UR|FAQ|MOD|EO|SUP|UPD|UPD2|TT|COV|SCH|SAM)\b/;
  const named = textsWith(inBrackets).flatMap(({ text }) => inBrackets.exec(text)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((letters) => !sourcesSpelled().includes(`(${letters})`))).toEqual([]);
  expect(sourcesSpelled()).toMatch(/^Sources: Centre Guide \(CG\), .* and Sport update \(UPD\)\.$/);
});
