/** A formula without what Excel spells in more than one way: spaces, case, `Table[@C1]`, `[[#This Row],[C1]]`, `[@[C1]]`. */
export const plainFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s/g, '').toUpperCase()))
    .join('')
    .replace(/_XLDUDF_BTEC_/g, 'BTEC.')
    .replace(/(?<![\p{L}\d_.])[\p{L}\d_.]+(?=\[)/gu, '')
    .replace(/\[\[#THISROW\],(.+?\])\]/g, '[@$1]')
    .replace(/\[@\[([^[\]]+)\]\]/g, '[@$1]');
