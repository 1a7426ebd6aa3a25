import { spawn } from 'node:child_process';

/** @returns {[string, string[]]} */
const opener = () => {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '']];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', []];
};

/**
 * Shows a page in the user's browser, unless CI or BROWSER=none says not to; a machine without one is no fault.
 * @param {string} address
 */
export const openBrowser = (address) => {
  const ci = process.env['CI'] ?? '';
  if ((ci !== '' && ci !== 'false' && ci !== '0') || process.env['BROWSER'] === 'none') return;
  const [command, args] = opener();
  const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
};
