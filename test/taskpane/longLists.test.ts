import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../src/markbook/import/answers';
import type { ProposedColumn } from '../../src/markbook/tracker/proposal';
import { LimitedList } from '../../src/taskpane/controls/LimitedList';
import { QuestionsStep } from '../../src/taskpane/screens/import/QuestionsStep';
import { ColumnRoles } from '../../src/taskpane/screens/setUp/ColumnRoles';

const nothing = (): void => undefined;

/** As many rows as a list has drawn, and what its button says of the others. */
const drawn = (list: ReactElement): readonly [number, string | undefined] => {
  const html = renderToStaticMarkup(list);
  return [html.split('<li').length - 1, /Show more \([\d,]+ left\)/.exec(html)?.[0]];
};

const columns = (count: number): readonly ProposedColumn[] =>
  Array.from({ length: count }, (_, column) => ({
    column,
    heading: `Task ${column + 1}`,
    confidence: 'sure',
    why: 'nothing known',
    isHidden: false,
  }));

const rolesOf = (count: number): ReactElement =>
  createElement(ColumnRoles, {
    label: 'Columns left alone',
    columns: columns(count),
    roles: new Map(),
    chosen: new Set<number>(),
    choose: nothing,
    pointAt: nothing,
  });

describe('a long list', () => {
  it.each([
    [12, 12, undefined],
    [16, 16, undefined],
    [17, 12, 'Show more (5 left)'],
    [2_000, 12, 'Show more (1,988 left)'],
  ])('of %i rows has %i drawn', (rows, expected, left) => {
    const items = Array.from({ length: rows }, (_, index) => String(index));
    const list = createElement(LimitedList<string>, {
      label: 'Rows',
      items,
      keyOf: (item) => item,
      show: (item) => item,
    });
    expect(drawn(list)).toEqual([expected, left]);
  });
});

describe('the columns of a sheet with a column for each task', () => {
  it.each([
    [24, 24, undefined],
    [300, 30, 'Show more (270 left)'],
  ])('are %i, of which %i are drawn', (count, expected, left) => {
    expect(drawn(rolesOf(count))).toEqual([expected, left]);
  });
});

describe('a column of remarks taken for marks', () => {
  it('asks what the first of 2,000 words mean, and the others on request', () => {
    const words = Array.from({ length: 2_000 }, (_, index) => ({
      word: `remark ${index}`,
      shownAs: `Remark ${index}`,
      times: 1,
    }));
    const step = createElement(QuestionsStep, {
      questions: { words, series: [], components: [], asksForNumbers: false, seriesOfList: [] },
      components: [],
      answers: NO_ANSWERS,
      series: [],
      answer: nothing,
      next: nothing,
      back: nothing,
    });
    expect(drawn(step)).toEqual([12, 'Show more (1,988 left)']);
  });
});
