import { buildForTests } from '../build/buildWhenStale.mjs';

/**
 * Builds what the tests in a browser look at, or says in a sentence why they can't start.
 * @returns {Promise<{ found: string } | { sentence: string }>}
 */
export const readyForBrowserTests = async () => {
  try {
    await buildForTests();
    return { found: 'dist/' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { sentence: `The tests in a browser could not start, because the add-in could not be built:\n${why}` };
  }
};
