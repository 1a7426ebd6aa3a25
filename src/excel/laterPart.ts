import { refused } from '../rules';
import type { FromWorkbook } from './runExcel';

type Asks<Given extends unknown[], Value> = (...given: Given) => Promise<FromWorkbook<Value>>;

/** What a part of the add-in does that comes in a bundle of its own; where that does not come, nothing is done, and it is said. */
export const laterPart =
  <Given extends unknown[], Value>(load: () => Promise<Asks<Given, Value>>): Asks<Given, Value> =>
  async (...given) => {
    const part = await load().catch(() => undefined);
    return part === undefined ? refused({ code: 'part-missing' }) : part(...given);
  };
