import { allNamed, at, attribute, excelHost, extensionPoints, resourceValue, valueOf } from '../elements.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

/**
 * Every place that must name the one shared runtime's page.
 * @param {XmlElement} app
 * @returns {[string, XmlElement | undefined][]}
 */
const placesOfThePage = (app) => [
  ...extensionPoints(app, 'CustomFunctions').map(
    (point) => /** @type {[string, XmlElement | undefined]} */ (['Page', at(point, 'Page', 'SourceLocation')[0]]),
  ),
  ...allNamed(app, 'FunctionFile').map((file) => /** @type {[string, XmlElement]} */ (['FunctionFile', file])),
  ...allNamed(app, 'Action')
    .filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane')
    .map(
      (action) => /** @type {[string, XmlElement | undefined]} */ (['ShowTaskpane', at(action, 'SourceLocation')[0]]),
    ),
];

/** @param {XmlElement} app */
const functionFileFaults = (app) => {
  const commands = allNamed(app, 'Action').filter((action) => attribute(action, 'xsi:type') === 'ExecuteFunction');
  return allNamed(app, 'FunctionFile').length > 0 && commands.length === 0
    ? ['FunctionFile is given, but no button executes a function: remove it.']
    : [];
};

/**
 * One long-lived runtime for pane and functions: Excel does not load it unless every place names the same page.
 * @param {XmlElement} app
 */
export const runtimeFaults = (app) => {
  const host = excelHost(app);
  const runtimes = host === undefined ? [] : at(host, 'Runtimes', 'Runtime');
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1)
    return ['There must be exactly one Runtime.', ...functionFileFaults(app)];
  const resid = attribute(runtime, 'resid');
  const faults = attribute(runtime, 'lifetime') === 'long' ? [] : ['The Runtime must have lifetime="long".'];
  for (const [place, element] of placesOfThePage(app))
    if (attribute(element, 'resid') !== resid)
      faults.push(`${place} names ${attribute(element, 'resid') || 'no page'}: it must name the Runtime's ${resid}.`);
  if (resourceValue(app, resid) !== valueOf(at(app, 'DefaultSettings', 'SourceLocation')[0]))
    faults.push(`DefaultSettings' SourceLocation must be the address of ${resid}.`);
  if (allNamed(app, 'TaskpaneId').length > 0) faults.push('TaskpaneId is not allowed with a long runtime: remove it.');
  return [...faults, ...functionFileFaults(app)];
};
