const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!|PYTHON!)$/;

/** True for what a cell shows when its formula failed, such as `#N/A`. */
export const isErrorText = (value: unknown): value is string => typeof value === 'string' && ERROR.test(value);
