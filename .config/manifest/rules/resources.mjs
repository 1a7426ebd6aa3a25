import { at, attribute, valueOf } from '../elements.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

const KINDS = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];
const MOST = new Map([
  ['bt:Images', 2048],
  ['bt:Urls', 2048],
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
]);

/**
 * Which kind of resource an element that names one needs.
 * @param {XmlElement} element
 * @param {XmlElement | undefined} parent
 */
const kindNeeded = ({ name }, parent) => {
  if (name === 'bt:Image') return 'bt:Images';
  if (['SourceLocation', 'Runtime', 'FunctionFile', 'LearnMoreUrl'].includes(name)) return 'bt:Urls';
  return name === 'Description' && (parent?.name === 'Supertip' || parent?.name === 'GetStarted')
    ? 'bt:LongStrings'
    : 'bt:ShortStrings';
};

/**
 * @param {XmlElement} element
 * @param {XmlElement} [parent]
 * @returns {{ resid: string, kind: string, line: number }[]}
 */
const usesIn = (element, parent) => {
  const resid = element.attributes.get('resid');
  const own = resid === undefined ? [] : [{ resid, kind: kindNeeded(element, parent), line: element.line }];
  return [...own, ...element.children.flatMap((child) => usesIn(child, element))];
};

/** @param {XmlElement} app */
const heldResources = (app) =>
  at(app, 'VersionOverrides', 'Resources').flatMap(({ children }) =>
    children.flatMap((kind) =>
      kind.children.map((resource) => ({
        id: attribute(resource, 'id'),
        kind: kind.name,
        value: valueOf(resource),
        line: resource.line,
      })),
    ),
  );

/**
 * Every text, address and picture that the ribbon names is there once, of the right kind and not too long.
 * @param {XmlElement} app
 */
export const resourcesFaults = (app) => {
  const held = heldResources(app);
  const uses = usesIn(app);
  const faults = held.flatMap(({ id, kind, value, line }, index) => [
    ...(KINDS.includes(kind) ? [] : [`Line ${line}: ${kind} is not a kind of resource.`]),
    ...(id === '' || id.length > 32 ? [`Line ${line}: the resource id "${id}" must have 1 to 32 characters.`] : []),
    ...(held.findIndex((other) => other.id === id) === index
      ? []
      : [`Line ${line}: the resource ${id} is given twice.`]),
    ...(value === '' ? [`Line ${line}: the resource ${id} is empty.`] : []),
    ...(value.length > (MOST.get(kind) ?? 0)
      ? [`Line ${line}: ${id} has ${value.length} characters: ${MOST.get(kind) ?? 0} is the most.`]
      : []),
    ...(uses.some(({ resid }) => resid === id) ? [] : [`Line ${line}: nothing uses the resource ${id}.`]),
  ]);
  for (const { resid, kind, line } of uses) {
    const found = held.find(({ id }) => id === resid);
    if (found === undefined) faults.push(`Line ${line}: there is no resource ${resid}.`);
    else if (found.kind !== kind)
      faults.push(`Line ${line}: ${resid} stands under ${found.kind}, it must stand under ${kind}.`);
  }
  return faults;
};
