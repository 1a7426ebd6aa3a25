import { at, textOf, valueOf } from '../elements.mjs';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/u;

/**
 * @param {string} name
 * @param {string} value
 * @param {number} most
 */
const lengthFaults = (name, value, most) => {
  if (value === '') return [`${name} is missing or empty: fill it in.`];
  return value.length > most ? [`${name} has ${value.length} characters: shorten it to ${most}.`] : [];
};

/**
 * Who the add-in is: its permanent id, version, names and texts.
 * @param {import('../xml.mjs').XmlElement} app
 */
export const identityFaults = (app) => {
  const text = (/** @type {string} */ name) => textOf(at(app, name)[0]);
  const value = (/** @type {string} */ name) => valueOf(at(app, name)[0]);
  return [
    ...(GUID.test(text('Id')) ? [] : [`Id is "${text('Id')}": it must be a GUID, and the same for ever.`]),
    ...(VERSION.test(text('Version'))
      ? []
      : [`Version is "${text('Version')}": write four numbers of at most five digits, such as 1.0.0.0.`]),
    ...(/^[a-z]{2}-[A-Z]{2}$/u.test(text('DefaultLocale'))
      ? []
      : ['DefaultLocale must be a language and country, such as en-GB.']),
    ...lengthFaults('ProviderName', text('ProviderName'), 125),
    ...lengthFaults('DisplayName', value('DisplayName'), 125),
    ...lengthFaults('Description', value('Description'), 250),
  ];
};
