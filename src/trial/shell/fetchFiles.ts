import type { FunctionCatalogue } from '../grid/functionRuntime';

const fetched = async (address: string): Promise<Response> => {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true)
    throw new Error(`${address} did not come: stop npm start, start it again, and load this page again.`);
  return response;
};

/** What the add-in tells Excel of its functions. */
export const fetchCatalogue = async (): Promise<FunctionCatalogue> =>
  (await (await fetched('/functions.json')).json()) as FunctionCatalogue;

/** The tracker that the page begins with. */
export const fetchSample = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetched('/trial/sample-tracker.xlsx')).arrayBuffer());
