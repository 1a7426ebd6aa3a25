/** @typedef {import('./xml.mjs').XmlElement} XmlElement */

/**
 * The elements at the end of a path of names.
 * @param {XmlElement} from
 * @param {...string} path
 * @returns {XmlElement[]}
 */
export const at = (from, ...path) =>
  path.reduce(
    (/** @type {XmlElement[]} */ found, name) =>
      found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [from],
  );

/**
 * Every element of a name, however deep.
 * @param {XmlElement} from
 * @param {string} name
 * @returns {XmlElement[]}
 */
export const allNamed = (from, name) =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);

/**
 * @param {XmlElement | undefined} element
 * @param {string} name
 */
export const attribute = (element, name) => element?.attributes.get(name) ?? '';

/** @param {XmlElement | undefined} element */
export const valueOf = (element) => attribute(element, 'DefaultValue');

/** @param {XmlElement | undefined} element */
export const textOf = (element) => element?.text.trim() ?? '';

/**
 * The VersionOverrides' part for Excel.
 * @param {XmlElement} app
 */
export const excelHost = (app) =>
  at(app, 'VersionOverrides', 'Hosts', 'Host').find((host) => attribute(host, 'xsi:type') === 'Workbook');

/**
 * @param {XmlElement} app
 * @param {string} kind
 */
export const extensionPoints = (app, kind) =>
  allNamed(app, 'ExtensionPoint').filter((point) => attribute(point, 'xsi:type') === kind);

/**
 * The text behind a resource id, or an empty one.
 * @param {XmlElement} app
 * @param {string} resid
 */
export const resourceValue = (app, resid) =>
  valueOf(
    at(app, 'VersionOverrides', 'Resources')
      .flatMap(({ children }) => children)
      .flatMap(({ children }) => children)
      .find((resource) => attribute(resource, 'id') === resid),
  );
