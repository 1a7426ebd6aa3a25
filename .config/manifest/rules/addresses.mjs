import { at, textOf, valueOf } from '../elements.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

/** @param {XmlElement} app */
const namedAddresses = (app) => [
  ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => at(app, name)),
  ...at(app, 'DefaultSettings', 'SourceLocation'),
  ...['bt:Images', 'bt:Urls'].flatMap((kind) =>
    at(app, 'VersionOverrides', 'Resources', kind).flatMap(({ children }) => children),
  ),
];

/** @param {string} address */
const originOf = (address) => (URL.canParse(address) ? new URL(address).origin : '');

/**
 * @param {XmlElement} element
 * @param {string[]} origins
 * @param {boolean} published
 */
const addressFaults = (element, origins, published) => {
  const address = valueOf(element);
  const where = `Line ${element.line}: ${address || 'an empty address'}`;
  if (!URL.canParse(address)) return [`${where} is not an address.`];
  const faults = address.startsWith('https://') ? [] : [`${where} must begin with https://.`];
  if (address.length > 2048)
    faults.push(`Line ${element.line}: an address has ${address.length} characters: 2048 is the most.`);
  if (!origins.includes(originOf(address)))
    faults.push(`${where} lies elsewhere than the pane: move it, or name its host in AppDomains.`);
  if (published && new URL(address).hostname === 'localhost') faults.push(`${where} is only the developer's computer.`);
  return faults;
};

/** @param {XmlElement} app */
const pictureFaults = (app) => {
  const pictures = [
    ...at(app, 'IconUrl'),
    ...at(app, 'HighResolutionIconUrl'),
    ...at(app, 'VersionOverrides', 'Resources', 'bt:Images', 'bt:Image'),
  ];
  return pictures
    .filter((picture) => !valueOf(picture).endsWith('.png'))
    .map(({ line }) => `Line ${line}: the picture must be a PNG.`);
};

/**
 * Every address is https and lies where the pane lies; a published manifest names no developer's computer.
 * @param {XmlElement} app
 * @param {{ published: boolean }} options
 */
export const addressesFaults = (app, { published }) => {
  const own = originOf(valueOf(at(app, 'DefaultSettings', 'SourceLocation')[0]));
  const origins = [own, ...at(app, 'AppDomains', 'AppDomain').map((domain) => originOf(textOf(domain)))];
  return [
    ...namedAddresses(app).flatMap((element) => addressFaults(element, origins, published)),
    ...pictureFaults(app),
  ];
};
