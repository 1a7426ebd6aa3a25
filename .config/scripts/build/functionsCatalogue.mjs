import { readdirSync, readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { inProject } from '../project.mjs';
import { nameFaults } from '../../manifest/functionNames.mjs';

/**
 * @typedef {{ name: string, description?: string, type?: string, dimensionality?: string, optional?: boolean }} FunctionParameter
 * @typedef {{ id: string, name: string, description?: string, helpUrl?: string, parameters: FunctionParameter[], result?: object, options?: object }} FunctionEntry
 * @typedef {{ allowErrorForDataTypeAny: true, functions: FunctionEntry[] }} FunctionsJson
 * @typedef {{ id: string, functionName: string, file: string }} Association
 * @typedef {{ json: FunctionsJson, associations: Association[], faults: string[] }} FunctionsCatalogue
 */

/** Every source file of cell functions. */
export const functionFiles = (folder = inProject('src', 'functions')) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'));

/**
 * How many functions the sources announce; one that is not a declaration would be left out without a word.
 * @param {string[]} files
 */
const announced = (files) =>
  files.reduce(
    (sum, file) => sum + (readFileSync(file, 'utf8').match(/^\s*\*\s*@customfunction\b/gmu)?.length ?? 0),
    0,
  );

/** @param {string} text */
const readJson = (text) => /** @type {{ functions: FunctionEntry[] }} */ (JSON.parse(text));

/**
 * What Excel is told about the cell functions, and everything that is wrong with it.
 * @param {{ origin: string, files?: string[] }} options
 * @returns {Promise<FunctionsCatalogue>}
 */
export const functionsCatalogue = async ({ origin, files = functionFiles() }) => {
  const generated = await generateCustomFunctionsMetadata(files);
  const parsed = readJson(generated.metadataJson || '{"functions":[]}');
  const functions = parsed.functions.map((entry) => ({
    ...entry,
    helpUrl: `${origin}/help/${entry.id.toLowerCase()}.html`,
  }));
  const associations = generated.associate.map(({ id, functionName, sourceFileName }) => ({
    id,
    functionName,
    file: sourceFileName,
  }));
  const tags = announced(files);
  const faults = [...generated.errors, ...nameFaults(functions.map(({ id }) => id))];
  if (tags !== functions.length || tags !== associations.length)
    faults.push(
      `${tags} functions are tagged @customfunction, but ${functions.length} are described and ${associations.length} associated. ` +
        'Write each as an exported function declaration.',
    );
  return { json: { ...parsed, allowErrorForDataTypeAny: true, functions }, associations, faults };
};
