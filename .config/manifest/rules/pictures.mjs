import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allNamed, at, attribute, resourceValue, valueOf } from '../elements.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @param {string} file */
const sizeOf = (file) => {
  const bytes = readFileSync(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(SIGNATURE)) return 'no PNG';
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
};

/** @param {XmlElement} app */
const wantedPictures = (app) => [
  ...at(app, 'IconUrl').map((icon) => ({ address: valueOf(icon), size: '32' })),
  ...at(app, 'HighResolutionIconUrl').map((icon) => ({ address: valueOf(icon), size: '64' })),
  ...allNamed(app, 'bt:Image')
    .filter((image) => image.attributes.has('resid'))
    .map((image) => ({ address: resourceValue(app, attribute(image, 'resid')), size: attribute(image, 'size') })),
];

/**
 * Every picture the manifest names lies in the folder of icons and has the size it is named for.
 * @param {XmlElement} app
 * @param {string} folder
 */
export const picturesFaults = (app, folder) => {
  const faults = wantedPictures(app).flatMap(({ address, size }) => {
    const name = path.posix.basename(address);
    const file = path.join(folder, name);
    if (!existsSync(file)) return [`There is no picture ${name}: draw it.`];
    const found = sizeOf(file);
    return found === `${size} × ${size}` ? [] : [`The picture ${name} is ${found}: it must be ${size} × ${size}.`];
  });
  return [...new Set(faults)];
};
