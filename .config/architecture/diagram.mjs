import { cruiseProject } from './cruiseProject.mjs';

const BEGIN = '<!-- folders: drawn by npm run draw -->';
const END = '<!-- end of folders -->';

/** @param {string} file */
const folderOf = (file) => /^src\/([^/]+)\//u.exec(file)?.[1];

/**
 * The arrows between the folders of src/ as they really are, drawn as a Mermaid picture.
 * @param {import('dependency-cruiser').ICruiseResult} result
 */
const picture = ({ modules }) => {
  const arrows = modules.flatMap(({ source, dependencies }) =>
    dependencies.flatMap(({ resolved }) => {
      const [from, to] = [folderOf(source), folderOf(resolved)];
      return from === undefined || to === undefined || from === to ? [] : [`  ${from} --> ${to}`];
    }),
  );
  return ['```mermaid', 'flowchart TD', ...[...new Set(arrows)].sort(), '```'].join('\n');
};

/**
 * A document with the picture of the folders as they are now.
 * @param {string} document
 */
export const withDiagram = async (document) => {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The document has no place for the picture: ${BEGIN} … ${END}`);
  return `${document.slice(0, from)}${BEGIN}\n\n${picture(await cruiseProject())}\n\n${document.slice(to)}`;
};
