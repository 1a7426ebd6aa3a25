import { at, attribute, excelHost, extensionPoints, resourceValue } from '../elements.mjs';

const NAMESPACE = 'BTEC';

/**
 * The cell functions: where they are described, and the namespace that saved formulas keep for ever.
 * @param {import('../xml.mjs').XmlElement} app
 */
export const functionsFaults = (app) => {
  const host = excelHost(app);
  const points =
    host === undefined
      ? []
      : at(host, 'AllFormFactors', 'ExtensionPoint').filter(
          (point) => attribute(point, 'xsi:type') === 'CustomFunctions',
        );
  const [point] = points;
  if (point === undefined || points.length > 1 || extensionPoints(app, 'CustomFunctions').length > 1)
    return ['AllFormFactors must hold exactly one ExtensionPoint of xsi:type CustomFunctions.'];
  const namespace = resourceValue(app, attribute(at(point, 'Namespace')[0], 'resid'));
  const faults =
    namespace === NAMESPACE
      ? []
      : [`The namespace is "${namespace}": it must stay ${NAMESPACE}, saved formulas carry it.`];
  for (const part of ['Script', 'Page', 'Metadata'])
    if (attribute(at(point, part, 'SourceLocation')[0], 'resid') === '')
      faults.push(`${part} of the functions names no address.`);
  return faults;
};
