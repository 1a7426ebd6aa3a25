const FLOOR = [20, 20];

/**
 * A sentence when this Node is too old, otherwise undefined.
 * @param {string} version
 */
export const nodeVersionFault = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number);
  const [needed = 0, neededMinor = 0] = FLOOR;
  if (major > needed || (major === needed && minor >= neededMinor)) return undefined;
  return `Node ${FLOOR.join('.')} or later is needed, this is ${version}: install it from https://nodejs.org and try again.`;
};
