import { at, attribute } from '../elements.mjs';

const FLOOR = new Map([
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
  ['ExcelApi', '1.13'],
]);

/**
 * The oldest Excel that the add-in is offered to.
 * @param {import('../xml.mjs').XmlElement} app
 */
export const requirementsFaults = (app) => {
  const sets = at(app, 'Requirements', 'Sets', 'Set');
  const faults = [...FLOOR].flatMap(([name, version]) => {
    const found = sets.filter((set) => attribute(set, 'Name') === name);
    const [only] = found;
    if (only === undefined || found.length > 1) return [`Requirements must name ${name} once.`];
    return attribute(only, 'MinVersion') === version ? [] : [`Requirements must ask for ${name} ${version}.`];
  });
  for (const set of sets)
    if (!FLOOR.has(attribute(set, 'Name')))
      faults.push(`Requirements names ${attribute(set, 'Name')}, which the add-in does not need.`);
  if (
    at(app, 'VersionOverrides', 'Requirements').length > 0 ||
    at(app, 'VersionOverrides', 'Hosts', 'Host', 'Requirements').length > 0
  )
    faults.push('VersionOverrides repeats Requirements: remove it there, an unmet one drops every button.');
  return faults;
};
