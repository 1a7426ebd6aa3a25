import { at, attribute, excelHost, textOf } from '../elements.mjs';

const NAMESPACES = new Map([
  ['xmlns', 'http://schemas.microsoft.com/office/appforoffice/1.1'],
  ['xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['xmlns:bt', 'http://schemas.microsoft.com/office/officeappbasictypes/1.0'],
  ['xsi:type', 'TaskPaneApp'],
]);
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/**
 * What it runs in: a task pane of Excel that may read and write the workbook.
 * @param {import('../xml.mjs').XmlElement} app
 */
export const hostFaults = (app) => {
  const hosts = at(app, 'Hosts', 'Host').map((host) => attribute(host, 'Name'));
  const overrides = at(app, 'VersionOverrides')[0];
  const faults = app.name === 'OfficeApp' ? [] : [`The outermost element is <${app.name}>: it must be <OfficeApp>.`];
  for (const [name, value] of NAMESPACES)
    if (attribute(app, name) !== value) faults.push(`<${app.name}> must say ${name}="${value}".`);
  if (hosts.join() !== 'Workbook') faults.push('Hosts must name Workbook and nothing else.');
  if (textOf(at(app, 'Permissions')[0]) !== 'ReadWriteDocument') faults.push('Permissions must be ReadWriteDocument.');
  if (attribute(overrides, 'xmlns') !== OVERRIDES) faults.push(`VersionOverrides must say xmlns="${OVERRIDES}".`);
  if (attribute(overrides, 'xsi:type') !== 'VersionOverridesV1_0')
    faults.push('VersionOverrides must be of xsi:type VersionOverridesV1_0.');
  if (at(app, 'VersionOverrides').length > 1) faults.push('There must be one VersionOverrides only.');
  if (excelHost(app) === undefined) faults.push('VersionOverrides must have a Host of xsi:type Workbook.');
  return faults;
};
