import data from './subjects.json';

/** The raw maximum printed for a component, unconfirmed; a conversion's own maximum always wins. */
export const RAW_MAXIMUM: number = data.rawMaximum.value;
