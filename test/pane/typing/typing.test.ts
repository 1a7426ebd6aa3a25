import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../../browser/browserPage';
import { fileOfData } from '../../browser/importBench';
import { openBenchPage, type PaneAlone } from '../benchPage';
import { inputMarked, nextInput, standingOf, unfoldAll, type FoundInput, type Standing } from './inputs';
import { colleagueTypes, goToPlace, PLACES_OF_INPUTS, workbookOf, type PlaceOfInputs } from './places';

let browser: Browser;
let bench: PaneAlone;
let here: PlaceOfInputs;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
});
afterAll(() => browser.close());

/** More than any screen has: the walk would otherwise go on where a field is called anew at every turn. */
const MOST_INPUTS = 80;

/** Lets the workbook be read that was kept waiting. */
const letGo = async (): Promise<void> => {
  await bench.release();
  await untilReady(bench.page);
};

/** Types the first part, lets the workbook be read, and hands back what then stands in the field. */
const typedInParts = async (
  input: Locator,
  parts: readonly [string, string],
  turn: number,
): Promise<Standing | undefined> => {
  const { keyboard } = bench.page;
  await input.focus();
  await keyboard.press('ControlOrMeta+a');
  await bench.hold();
  await colleagueTypes(bench, here, turn);
  await keyboard.type(parts[0]);
  await keyboard.press('ArrowLeft');
  await letGo();
  await keyboard.type(parts[1]);
  return standingOf(input);
};

const LETTERS = ['ab', 'c'] as const;
const FIGURES = ['12', '3'] as const;

const typed = (parts: readonly [string, string]): string => {
  const [first, second] = parts;
  return `${first.slice(0, -1)}${second}${first.slice(-1)}`;
};

/** Chooses another of the options, and lets the workbook be read meanwhile. */
const chosenOther = async (input: Locator, turn: number): Promise<readonly [string, Standing | undefined]> => {
  const others = await input.evaluate((field: HTMLSelectElement) =>
    [...field.options]
      .filter(({ value, disabled }) => !disabled && value !== field.value && value !== '')
      .map(({ value }) => value),
  );
  const [other] = others;
  if (other === undefined) return ['', undefined];
  await input.focus();
  await bench.hold();
  await colleagueTypes(bench, here, turn);
  await input.selectOption(other);
  const isStillThere = (await input.count()) === 1;
  await letGo();
  // Where the choice itself leads on to something else, the reading had no part in it.
  return isStillThere ? [other, await standingOf(input)] : ['', undefined];
};

const tickedOther = async (input: Locator, turn: number): Promise<readonly [boolean, Standing | undefined]> => {
  const before = await standingOf(input);
  await input.focus();
  await bench.hold();
  await colleagueTypes(bench, here, turn);
  await bench.page.keyboard.press('Space');
  await letGo();
  const isRadio = (await input.count()) === 1 && (await input.getAttribute('type')) === 'radio';
  return [isRadio || before?.isTicked === false, await standingOf(input)];
};

/** The sentence on top and what stands in every field. */
const shownNow = (): Promise<string> =>
  bench.page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>('main :is(input:not([type=file]), textarea, select)');
    return JSON.stringify([document.querySelector('h1')?.textContent, ...[...fields].map(({ value }) => value)]);
  });

/** What was read from a file stands there still once the workbook was read again. */
const faultOfFile = async (input: Locator, { name }: FoundInput, turn: number): Promise<string | undefined> => {
  const isConverter = name.includes('converter');
  const file = isConverter ? 'converter-pastes/5-semicolons-titles.csv' : 'class-list-utf8.csv';
  const before = await shownNow();
  await bench.hold();
  await colleagueTypes(bench, here, turn);
  await input.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: fileOfData(file) });
  await expect.poll(shownNow).not.toBe(before);
  const read = await shownNow();
  await letGo();
  const after = await shownNow();
  return after === read ? undefined : `${name}: ${read} became ${after}`;
};

const STAYS = { hasFocus: true };

/** Fills one field while the workbook is read again; what was filled in is to stand there afterwards, and the keyboard with it. */
const faultOf = async (found: FoundInput, turn: number): Promise<string | undefined> => {
  const input = inputMarked(bench.page, found);
  const { keyboard } = bench.page;
  const told = (wanted: object, standing: Standing | undefined): string | undefined => {
    const isKept = Object.entries(wanted).every(([key, value]) => standing?.[key as keyof Standing] === value);
    return isKept ? undefined : `${found.name}: ${JSON.stringify(wanted)} became ${JSON.stringify(standing ?? 'gone')}`;
  };
  switch (found.kind) {
    case 'text':
    case 'list to type in':
    case 'number to step': {
      const isNumber = found.kind === 'number to step';
      const parts = isNumber ? FIGURES : LETTERS;
      const standing = await typedInParts(input, parts, turn);
      const fault = told(
        { ...STAYS, value: typed(parts), caret: 2, ...(found.kind === 'list to type in' && { isListOpen: true }) },
        standing,
      );
      if (found.kind === 'list to type in') await keyboard.press('Escape');
      return fault;
    }
    case 'day': {
      await input.focus();
      await bench.hold();
      await colleagueTypes(bench, here, turn);
      await input.fill('2025-11-20');
      await letGo();
      return told({ ...STAYS, value: '2025-11-20' }, await standingOf(input));
    }
    case 'choice': {
      const [other, standing] = await chosenOther(input, turn);
      return other === '' ? undefined : told({ ...STAYS, value: other }, standing);
    }
    case 'tick': {
      const [isTicked, standing] = await tickedOther(input, turn);
      return told({ ...STAYS, isTicked }, standing);
    }
    case 'file':
      return faultOfFile(input, found, turn);
  }
};

const nameOf = ({ screen, way }: PlaceOfInputs): string =>
  [screen, ...way.map((step) => (typeof step === 'string' ? step : step.name))].join(', ');

/** Fields that one component draws for each of many: the learners of a list, the grades of a scale. The first stands for all. */
const ONE_OF_MANY = [/Who is (?<of>).*\?$/u, /^text: .* (?<of>C1, C2 internal|C3 external|qualification)$/u];

const formOf = ({ kind, name }: FoundInput): string | undefined => {
  const at = ONE_OF_MANY.findIndex((pattern) => pattern.test(name));
  return at === -1 ? undefined : `${kind}: one of many ${at} ${ONE_OF_MANY[at]?.exec(name)?.groups?.['of'] ?? ''}`;
};

/** What was filled in already at another place of the same screen: the field is the same one there. */
const walkedOn = new Map<string, Set<string>>();

describe('whatever a teacher types survives a re-read of the sheet', () => {
  it.each(PLACES_OF_INPUTS.map((place) => [nameOf(place), place] as const))(
    '%s',
    { timeout: 240_000 },
    async (_, place) => {
      here = place;
      await bench.mount(workbookOf(place));
      await goToPlace(bench, place);
      const walked: string[] = [];
      const elsewhere = walkedOn.get(place.screen) ?? new Set();
      walkedOn.set(place.screen, elsewhere);
      const faults: string[] = [];
      while (walked.length < MOST_INPUTS) {
        while ((await unfoldAll(bench.page)) > 0) await untilReady(bench.page);
        const found = await nextInput(bench.page, walked);
        if (found === undefined) break;
        walked.push(found.name);
        const form = formOf(found);
        const kinds = form === undefined ? [found.name] : [found.name, form];
        if (kinds.some((kind) => elsewhere.has(kind))) continue;
        for (const kind of kinds) elsewhere.add(kind);
        const fault = await faultOf(found, walked.length);
        if (fault !== undefined) faults.push(fault);
      }
      expect(faults).toEqual([]);
      expect(walked).not.toEqual([]);
    },
  );
});
