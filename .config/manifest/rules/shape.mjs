import { attribute } from '../elements.mjs';
import { SHAPES, VALUES } from './shapes.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

/** @param {string | undefined} told */
const listOf = (told) =>
  (told ?? '')
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [, name = '', often = ''] = /^(.+?)([?+*]?)$/u.exec(each) ?? [];
      return { name, mayMiss: often === '?' || often === '*', mayRepeat: often === '+' || often === '*' };
    });

/**
 * @param {XmlElement} element
 * @param {XmlElement | undefined} parent
 */
const shapeOf = (element, parent) =>
  SHAPES[`${parent?.name ?? ''}/${element.name}`] ??
  SHAPES[`${element.name} ${attribute(element, 'xsi:type')}`] ??
  SHAPES[element.name];

/**
 * @param {XmlElement} element
 * @param {ReturnType<typeof listOf>} order
 */
const childFaults = (element, order) => {
  const names = order.map(({ name }) => name);
  let last = -1;
  const misplaced = element.children.flatMap(({ name, line }) => {
    const place = names.indexOf(name);
    if (place < 0) return [`Line ${line}: <${name}> has no place in <${element.name}>: remove it.`];
    const fits = place > last || (place === last && order[place]?.mayRepeat === true);
    last = Math.max(last, place);
    return fits
      ? []
      : [
          `Line ${line}: <${name}> stands in the wrong place or twice in <${element.name}>: the order is ${names.join(', ')}.`,
        ];
  });
  const missing = order
    .filter(({ name, mayMiss }) => !mayMiss && element.children.every((child) => child.name !== name))
    .map(({ name }) => `<${element.name}> (line ${element.line}) has no <${name}>: add it.`);
  return [...misplaced, ...missing];
};

/**
 * @param {XmlElement} element
 * @param {ReturnType<typeof listOf>} wanted
 */
const attributeFaults = (element, wanted) => {
  const where = `Line ${element.line}: <${element.name}>`;
  return [
    ...wanted
      .filter(({ name, mayMiss }) => !mayMiss && !element.attributes.has(name))
      .map(({ name }) => `${where} has no ${name}: add it.`),
    ...[...element.attributes].flatMap(([name, value]) => {
      if (wanted.every((each) => each.name !== name)) return [`${where} has ${name}, which Excel does not know there.`];
      const looks = VALUES.get(`${element.name} ${name}`);
      return looks === undefined || looks.test(value) ? [] : [`${where} says ${name}="${value}", which is not one.`];
    }),
  ];
};

/**
 * Excel reads the elements in one order only, and drops a manifest that has more than its schema knows.
 * @param {XmlElement} element
 * @param {XmlElement} [parent]
 * @returns {string[]}
 */
export const shapeFaults = (element, parent) => {
  const shape = shapeOf(element, parent);
  const inside = element.children.flatMap((child) => shapeFaults(child, element));
  if (shape === undefined) {
    const kind = attribute(element, 'xsi:type');
    return kind === '' ? inside : [`Line ${element.line}: <${element.name}> is of no kind ${kind}.`, ...inside];
  }
  const isTextAllowed = shape.text === true || element.text.trim() === '';
  return [
    ...(isTextAllowed ? [] : [`Line ${element.line}: <${element.name}> holds text: it must not.`]),
    ...childFaults(element, listOf(shape.children)),
    ...attributeFaults(element, listOf(shape.attributes)),
    ...inside,
  ];
};
