const KINDS = {
  open: HTMLButtonElement,
  save: HTMLButtonElement,
  new: HTMLButtonElement,
  file: HTMLInputElement,
  'file-name': HTMLElement,
  standing: HTMLElement,
  table: HTMLElement,
  'table-name': HTMLInputElement,
  refusal: HTMLElement,
  alert: HTMLElement,
  dismiss: HTMLButtonElement,
  unsaved: HTMLElement,
  waiting: HTMLElement,
  kept: HTMLElement,
  'kept-text': HTMLElement,
  'dismiss-kept': HTMLButtonElement,
  reading: HTMLElement,
  'reading-text': HTMLElement,
  'stop-reading': HTMLButtonElement,
  saving: HTMLElement,
  'saving-text': HTMLElement,
  'stop-saving': HTMLButtonElement,
  calculating: HTMLElement,
  'calculating-text': HTMLElement,
  stop: HTMLButtonElement,
  unsure: HTMLElement,
  'unsure-text': HTMLElement,
  'go-unsure': HTMLButtonElement,
  'dismiss-unsure': HTMLButtonElement,
  desk: HTMLElement,
  grid: HTMLElement,
  splitter: HTMLElement,
  pane: HTMLIFrameElement,
  'active-cell': HTMLElement,
} as const;

type PartName = keyof typeof KINDS;

/** An element of the trial page by its id; the page is built together with this code, so it is there. */
export const pagePart = <Name extends PartName>(name: Name): InstanceType<(typeof KINDS)[Name]> => {
  const kind = KINDS[name];
  const element = document.getElementById(name);
  if (!(element instanceof kind)) throw new Error(`The trial page has no ${name}.`);
  return element as InstanceType<(typeof KINDS)[Name]>;
};
