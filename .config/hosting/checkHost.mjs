import { readFileSync } from 'node:fs';
import { at, textOf, valueOf } from '../manifest/elements.mjs';
import { parseXml } from '../manifest/xml.mjs';
import { DEVELOPER_ORIGIN, inProject } from '../scripts/project.mjs';
import { answerFaults } from './answerFaults.mjs';
import { connectionWords } from './connectionWords.mjs';
import { fetchLikeExcel } from './fetchLikeExcel.mjs';

/** @typedef {import('./answerFaults.mjs').What} What */

const SOON_IN_DAYS = 21;

/**
 * @param {string} address
 * @returns {What}
 */
const whatIs = (address) => {
  if (address.endsWith('.png')) return 'icon';
  if (address.endsWith('.json')) return 'description';
  if (address.endsWith('.js')) return 'script';
  return address.endsWith('/taskpane.html') ? 'page' : 'help';
};

/**
 * Every address in the manifest, once.
 * @param {string} origin
 */
const addressesFor = (origin) => {
  const app = parseXml(readFileSync(inProject('manifest.xml'), 'utf8').replaceAll(DEVELOPER_ORIGIN, origin));
  const elements = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => at(app, name)),
    ...['bt:Images', 'bt:Urls'].flatMap((kind) =>
      at(app, 'VersionOverrides', 'Resources', kind).flatMap(({ children }) => children),
    ),
  ];
  return { addresses: [...new Set(elements.map(valueOf))], version: textOf(at(app, 'Version')[0]) };
};

/**
 * The scripts and styles that the page loads from its own host.
 * @param {string} html
 * @param {string} page
 */
const partsOfPage = (html, page) =>
  [...html.matchAll(/(?:src|href)="(\.?\/?assets\/[^"]+\.js)"/gu)].map(([, part]) => new URL(part ?? '', page).href);

/**
 * @param {string} address
 * @param {What} what
 */
const look = async (address, what) => {
  const fetched = await fetchLikeExcel(address);
  if (!fetched.ok) return { faults: [`${address}: ${connectionWords(fetched.code)}`], reached: false };
  const faults = answerFaults(what, fetched.answer).map((fault) => `${address} ${fault}`);
  return { faults, reached: true, answer: fetched.answer };
};

/**
 * A manifest beside the files should be the one for them: whoever installs from there gets it.
 * @param {string} origin
 * @param {string} version
 */
const manifestFaultsAt = async (origin, version) => {
  const address = `${origin}/manifest.xml`;
  const fetched = await fetchLikeExcel(address);
  if (!fetched.ok || fetched.answer.status !== 200) return [];
  const text = fetched.answer.body.toString('utf8');
  if (!text.includes(`"${origin}/taskpane.html"`))
    return [`${address} is for another host. Build with --origin=${origin} and upload that one.`];
  return text.includes(`<Version>${version}</Version>`)
    ? []
    : [`${address} is not version ${version}, as this copy of the project is. Upload dist/ as a whole.`];
};

/**
 * Fetches what Excel would fetch from a host, and says everything that would go wrong there, one sentence each.
 * @param {string} origin
 * @returns {Promise<{ looked: number, faults: string[], remarks: string[] }>}
 */
export const checkHost = async (origin) => {
  const { addresses, version } = addressesFor(origin);
  const page = `${origin}/taskpane.html`;
  const first = await look(page, 'page');
  if (!first.reached) return { looked: 1, faults: first.faults, remarks: [] };
  const html = first.answer?.status === 200 ? first.answer.body.toString('utf8') : '';
  const others = [...addresses.filter((address) => address !== page), ...partsOfPage(html, page)];
  const looks = await Promise.all(others.map((address) => look(address, whatIs(address))));
  const days = first.answer?.daysLeft ?? Number.POSITIVE_INFINITY;
  return {
    looked: 1 + others.length,
    faults: [first, ...looks].flatMap(({ faults }) => faults).concat(await manifestFaultsAt(origin, version)),
    remarks: days < SOON_IN_DAYS ? [`The certificate of ${origin} ends in ${days} days. Renew it before.`] : [],
  };
};
