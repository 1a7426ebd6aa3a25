import { helpPages } from '../../docs/helpPages.mjs';
import { keepFunctionsRecord, packageVersion } from '../../hosting/functionsRecord.mjs';
import { functionFiles, functionsCatalogue } from './functionsCatalogue.mjs';

const PUBLIC_NAME = 'virtual:associate';
const OWN_NAME = `\0${PUBLIC_NAME}`;

/**
 * Without Microsoft's script there is nothing to register with, and the pane has still to say so.
 * @param {import('./functionsCatalogue.mjs').Association[]} associations
 */
const associateModule = (associations) =>
  [
    ...associations.map(
      ({ functionName, file }, index) =>
        `import { ${functionName} as f${index} } from ${JSON.stringify(file.replaceAll('\\', '/'))};`,
    ),
    `if (typeof CustomFunctions !== 'undefined') {`,
    ...associations.map(({ id }, index) => `CustomFunctions.associate(${JSON.stringify(id)}, f${index});`),
    `}`,
  ].join('\n');

/**
 * Describes the cell functions to Excel (functions.json, help pages) and registers them (`import 'virtual:associate'`).
 * @param {{ origin: string, emit?: boolean }} options
 * @returns {import('vite').Plugin}
 */
export const functionsMetadata = ({ origin, emit = false }) => {
  const catalogue = async () => {
    const result = await functionsCatalogue({ origin });
    if (result.faults.length > 0)
      throw new Error(`The cell functions can't be described to Excel:\n${result.faults.join('\n')}`);
    return result;
  };
  return {
    name: 'functions-metadata',
    config: () => ({ define: { __VERSION__: JSON.stringify(packageVersion()) } }),
    resolveId: (id) => (id === PUBLIC_NAME ? { id: OWN_NAME, moduleSideEffects: true } : undefined),
    load: async (id) => (id === OWN_NAME ? associateModule((await catalogue()).associations) : undefined),
    buildStart() {
      for (const file of functionFiles()) this.addWatchFile(file);
    },
    async generateBundle() {
      if (!emit) return;
      const { json } = await catalogue();
      keepFunctionsRecord(json, origin);
      this.emitFile({ type: 'asset', fileName: 'functions.json', source: `${JSON.stringify(json, null, 1)}\n` });
      for (const [name, source] of helpPages(json.functions))
        this.emitFile({ type: 'asset', fileName: `help/${name}`, source });
    },
  };
};
