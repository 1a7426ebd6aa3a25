const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** @param {string} letters */
const columnNumber = (letters) => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** @param {string} name */
const isCellAddress = (name) => {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/u.exec(name);
  if (parts?.[1] === undefined) return false;
  return columnNumber(parts[1]) <= LAST_COLUMN && Number(parts[2]) >= 1 && Number(parts[2]) <= LAST_ROW;
};

/** @param {string} name */
const isRowColumnAddress = (name) => /^(R\d*C\d*|R\d+|C\d+)$/u.test(name);

/** Names that Excel 4 macros took first and that Excel therefore refuses. */
const MACRO_NAMES = new Set([
  'ARGUMENT',
  'CALL',
  'ECHO',
  'ERROR',
  'FORMULA',
  'GOTO',
  'HALT',
  'INPUT',
  'NEXT',
  'REGISTER',
  'RESULT',
  'RETURN',
  'RUN',
  'STEP',
  'WAIT',
  'WHILE',
]);

/** @param {string} id */
const faultOf = (id) => {
  const name = id.toUpperCase();
  if (!/^[A-Z][A-Z0-9_.]*$/u.test(name))
    return 'must start with a letter and hold letters, digits, dots and underscores only';
  if (name.length < 3) return 'is shorter than 3 characters';
  if (name.length > 128) return 'is longer than 128 characters';
  if (isCellAddress(name) || isRowColumnAddress(name)) return 'is the address of a cell';
  if (MACRO_NAMES.has(name)) return 'is the name of an Excel macro function';
  return undefined;
};

/**
 * One sentence for each function that Excel would refuse by its name.
 * @param {string[]} ids
 */
export const nameFaults = (ids) =>
  ids.flatMap((id, index) => {
    const fault = faultOf(id);
    const twice = ids.indexOf(id) !== index ? [`The function ${id} is described twice.`] : [];
    return fault === undefined ? twice : [`The function name ${id} ${fault}.`, ...twice];
  });
