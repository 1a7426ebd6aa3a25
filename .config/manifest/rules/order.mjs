import { allNamed, at, excelHost } from '../elements.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const HOST_ORDER = ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'];
const OVERRIDES_ORDER = ['Description', 'Requirements', 'Hosts', 'Resources'];
const CUSTOM_FUNCTIONS_ORDER = ['Script', 'Page', 'Metadata', 'Namespace'];
const BUTTON_ORDER = ['Label', 'Supertip', 'Icon', 'Action'];
const GROUP_ORDER = ['Label', 'Icon', 'Control'];

/**
 * @param {XmlElement} parent
 * @param {string[]} order
 * @param {{ repeat?: string[] }} [options]
 */
const orderFaults = (parent, order, { repeat = [] } = {}) => {
  let last = -1;
  return parent.children.flatMap(({ name, line }) => {
    const place = order.indexOf(name);
    if (place < 0) return [`Line ${line}: <${name}> has no place in <${parent.name}>: remove it.`];
    const fits = place > last || (place === last && repeat.includes(name));
    last = Math.max(last, place);
    return fits
      ? []
      : [
          `Line ${line}: <${name}> stands in the wrong place or twice in <${parent.name}>: the order is ${order.join(', ')}.`,
        ];
  });
};

/**
 * @param {XmlElement} parent
 * @param {string[]} names
 */
const missingFaults = (parent, names) =>
  names
    .filter((name) => at(parent, name).length === 0)
    .map((name) => `<${parent.name}> (line ${parent.line}) has no <${name}>: add it.`);

/**
 * Excel reads the elements in one order only.
 * @param {XmlElement} app
 */
export const elementOrderFaults = (app) => {
  const host = excelHost(app);
  const overrides = at(app, 'VersionOverrides')[0];
  const functions = allNamed(app, 'ExtensionPoint').filter(
    (point) => point.attributes.get('xsi:type') === 'CustomFunctions',
  );
  const buttons = allNamed(app, 'Control').filter((control) => control.attributes.get('xsi:type') === 'Button');
  return [
    ...missingFaults(app, REQUIRED),
    ...orderFaults(app, ORDER),
    ...(overrides === undefined
      ? []
      : [...orderFaults(overrides, OVERRIDES_ORDER), ...missingFaults(overrides, ['Hosts', 'Resources'])]),
    ...(host === undefined ? [] : [...orderFaults(host, HOST_ORDER), ...missingFaults(host, HOST_ORDER)]),
    ...functions.flatMap((point) => [
      ...orderFaults(point, CUSTOM_FUNCTIONS_ORDER),
      ...missingFaults(point, CUSTOM_FUNCTIONS_ORDER),
    ]),
    ...allNamed(app, 'Group').flatMap((group) => [
      ...orderFaults(group, GROUP_ORDER, { repeat: ['Control'] }),
      ...missingFaults(group, GROUP_ORDER),
    ]),
    ...buttons.flatMap((button) => [...orderFaults(button, BUTTON_ORDER), ...missingFaults(button, BUTTON_ORDER)]),
  ];
};
