import { build } from 'vite';

/** The screen that the pane mostly opens on. */
const FIRST = /[\\/]TodayScreen\.tsx$/u;

/** @typedef {import('vite').Rollup.OutputChunk} Chunk */

/**
 * The bundles that one needs at once, itself included.
 * @param {Chunk | undefined} from
 * @param {ReadonlyMap<string, Chunk>} all
 */
const neededBy = (from, all) => {
  /** @type {Set<Chunk>} */
  const needed = new Set();
  const waiting = [from];
  while (waiting.length > 0) {
    const chunk = waiting.pop();
    if (chunk === undefined || needed.has(chunk)) continue;
    needed.add(chunk);
    waiting.push(...chunk.imports.map((name) => all.get(name)));
  }
  return needed;
};

/**
 * What is built as it comes: a bundle for each set of screens that share something, which are far too many to fetch.
 * @param {import('vite').InlineConfig} config
 */
const builtAsItComes = async (config) => {
  const built = await build({ ...config, build: { ...config.build, write: false, minify: false } });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((each) => ('output' in each ? each.output : [])).filter((each) => each.type === 'chunk');
};

/**
 * How the pane's modules are put into few bundles: one with what it starts with, one with what the first screen needs
 * besides, one with what others share, and one for each screen. Each of the first three needs only those before it: where
 * two bundles need each other, what one of them holds may not be there yet when the other asks for it.
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<import('vite').Rolldown.OutputOptions>}
 */
export const bundlesFor = async (config) => {
  const chunks = await builtAsItComes(config);
  const all = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const start = neededBy(
    chunks.find(({ isEntry }) => isEntry),
    all,
  );
  const first = neededBy(
    chunks.find(({ facadeModuleId }) => FIRST.test(facadeModuleId ?? '')),
    all,
  );
  const bundleOf = (/** @type {Chunk} */ chunk) => {
    if (start.has(chunk)) return 'start';
    if (first.has(chunk)) return 'first';
    return chunk.isDynamicEntry ? null : 'shared';
  };
  const names = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, bundleOf(chunk)])));
  return {
    codeSplitting: {
      groups: [
        { name: 'start', tags: ['$initial'], priority: 1 },
        { name: (id) => names.get(id) ?? null, includeDependenciesRecursively: false },
      ],
    },
  };
};

/**
 * @param {import('vite').InlineConfig} config
 * @param {import('vite').Rolldown.OutputOptions} bundles
 * @returns {import('vite').InlineConfig}
 */
export const withBundles = (config, bundles) => ({
  ...config,
  build: { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, output: bundles } },
});
