import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Fault, Outcome } from './outcome';
import { tryOneInNode } from './tryInNode';
import { tryOneInPage } from './tryInPage';

type Outcomes = ReadonlyMap<string, Outcome>;

/** A fresh page on a busy machine takes its time, which says nothing about the workbook. */
const START = 120_000;

const FAULTS: readonly Fault[] = [
  'not byte for byte the same',
  'formula text changed',
  'results changed',
  'constants changed',
  'more than the edited cells changed',
];

/** Every workbook in a folder and the folders within it. */
export function workbooksIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xlsx|xlsm|xltx|xltm|xlsb)$/i.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

/** Tries each workbook without a page. */
export async function tryInNode(files: readonly string[]): Promise<Outcomes> {
  return eachOf(files, (file) => Promise.resolve().then(() => tryOneInNode(file)));
}

/** Tries each workbook in the page, on a fresh page after one that got stuck. */
export async function tryInPage(files: readonly string[], address: string, executablePath: string): Promise<Outcomes> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const fresh = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(START);
    await page.goto(`${address}/`);
    await page.waitForFunction(() => document.body.dataset['state'] === 'ready');
    return page;
  };
  let page = await fresh();
  const outcomes = await eachOf(files, async (file) => {
    const outcome = await tryOneInPage(page, file);
    if (outcome.kind !== 'stuck') return outcome;
    const stuck = page;
    page = await fresh();
    await stuck.close();
    return outcome;
  });
  await browser.close();
  return outcomes;
}

async function eachOf(files: readonly string[], tryOne: (file: string) => Promise<Outcome>): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  for (const file of files) {
    const failed = (error: unknown): Outcome => ({ kind: 'stuck', step: String(error) });
    outcomes.set(file, await tryOne(file).catch(failed));
  }
  return outcomes;
}

/** The outcomes counted, and with `isListed` each workbook that did not come back as it was. */
export function corpusTable(title: string, outcomes: Outcomes, isListed: boolean): string {
  const all = [...outcomes];
  const refused = all.flatMap(([, each]) => (each.kind === 'refused' ? [each.sentence] : []));
  const stuck = all.flatMap(([file, each]) => (each.kind === 'stuck' ? [`${path.basename(file)}: ${each.step}`] : []));
  const opened = all.flatMap(([file, each]) => (each.kind === 'opened' ? [{ file, faults: each.faults }] : []));
  const line = (count: number, what: string): string => `${String(count).padStart(7)}  ${what}`;
  const withFault = (fault: Fault) => opened.filter(({ faults }) => faults.includes(fault));
  return [
    title,
    line(all.length, 'workbooks'),
    line(opened.length, 'opened'),
    line(opened.length - withFault('not byte for byte the same').length, 'byte for byte the same'),
    ...FAULTS.slice(1).map((fault) => line(withFault(fault).length, fault)),
    line(stuck.length, 'stuck'),
    ...stuck.map((each) => `           ${each}`),
    line(refused.length, 'refused'),
    ...counted(refused).map(([sentence, count]) => `    ${line(count, sentence)}`),
    ...(isListed
      ? opened
          .filter(({ faults }) => faults.length > 0)
          .map(({ file, faults }) => `${path.basename(file)}: ${faults.join(', ')}`)
      : []),
  ].join('\n');
}

function counted(sentences: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const kind = sentence.replace(/ in its part [^:]+:/, ' in a part:').replace(/\d+ MB/, 'so many MB');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
