import { allNamed, at, attribute, extensionPoints } from '../elements.mjs';

/** @typedef {import('../xml.mjs').XmlElement} XmlElement */

const NEEDED = ['16', '32', '80'];
const ALLOWED = new Set([...NEEDED, '20', '24', '40', '48', '64']);

/** @param {XmlElement} icon */
const iconFaults = (icon) => {
  const sizes = at(icon, 'bt:Image').map((image) => attribute(image, 'size'));
  const where = `The icon in line ${icon.line}`;
  return [
    ...NEEDED.filter((size) => !sizes.includes(size)).map(
      (size) => `${where} has no picture of ${size} pixels: add it.`,
    ),
    ...sizes
      .filter((size) => !ALLOWED.has(size))
      .map((size) => `${where} has a picture of ${size} pixels, a size Excel does not take.`),
    ...sizes
      .filter((size, index) => sizes.indexOf(size) !== index)
      .map((size) => `${where} has the size ${size} twice.`),
  ];
};

/** @param {XmlElement} app */
const idFaults = (app) => {
  const ids = ['CustomTab', 'Group', 'Control']
    .flatMap((name) => allNamed(app, name))
    .map((element) => attribute(element, 'id'));
  return ids.flatMap((id, index) => {
    if (id === '') return ['A tab, group or control has no id.'];
    if (id.length > 125) return [`The id ${id} is longer than 125 characters.`];
    return ids.indexOf(id) === index ? [] : [`The id ${id} is used twice.`];
  });
};

const MENUS = ['ContextMenuCell', 'ContextMenuText'];

/**
 * What stands in the menu of a cell.
 * @param {XmlElement} app
 */
const menuFaults = (app) =>
  extensionPoints(app, 'ContextMenu').flatMap((point) => {
    const menus = at(point, 'OfficeMenu');
    if (menus.length === 0) return [`The ContextMenu in line ${point.line} has no OfficeMenu: add it.`];
    return menus.flatMap((menu) => [
      ...(MENUS.includes(attribute(menu, 'id'))
        ? []
        : [`The OfficeMenu in line ${menu.line} must have the id ${MENUS.join(' or ')}.`]),
      ...(at(menu, 'Control').length > 0 ? [] : [`The OfficeMenu in line ${menu.line} has no Control: add it.`]),
    ]);
  });

/**
 * The group and its buttons on the ribbon, and what the menu of a cell offers.
 * @param {XmlElement} app
 */
export const ribbonFaults = (app) => {
  const controls = allNamed(app, 'Control');
  const panes = extensionPoints(app, 'PrimaryCommandSurface')
    .flatMap((point) => allNamed(point, 'Action'))
    .filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane');
  const faults = panes.length === 0 ? ['No button shows the pane: add a Control with a ShowTaskpane action.'] : [];
  for (const tip of controls.flatMap((control) => at(control, 'Supertip')))
    for (const part of ['Title', 'Description'])
      if (at(tip, part).length === 0) faults.push(`The Supertip in line ${tip.line} has no ${part}.`);
  const icons = ['Group', 'Control'].flatMap((name) => allNamed(app, name)).flatMap((owner) => at(owner, 'Icon'));
  return [...faults, ...idFaults(app), ...menuFaults(app), ...icons.flatMap(iconFaults)];
};
