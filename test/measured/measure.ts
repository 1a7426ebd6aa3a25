import type { Page } from 'playwright-core';

/** What something took: seconds of processor time, and the memory in use when it was over. */
interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const said = (name: string, { seconds, megabytes }: Cost): void => {
  const took = `${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`;
  process.stdout.write(`${name.padEnd(58)} ${took}\n`);
};

const MILLION = 1_000_000;

/** Runs something in this process, and says what it took on all of its threads. */
export const measureHere = (name: string, run: () => void): void => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  said(name, { seconds: (user + system) / MILLION, megabytes: process.memoryUsage().heapUsed / MILLION });
};

/** Says what something takes of the one thread of a page: time when others had the processor is not counted. */
export type MeasurePage = (name: string, act: () => Promise<void>) => Promise<void>;

/** Begins to measure a page. */
export const measuring = async (page: Page): Promise<MeasurePage> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const standing = async (): Promise<Cost> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { seconds: of('TaskDuration'), megabytes: of('JSHeapUsedSize') / MILLION };
  };
  return async (name, act) => {
    const before = await standing();
    await act();
    const after = await standing();
    said(name, { seconds: after.seconds - before.seconds, megabytes: after.megabytes });
  };
};
