/** The add-in's version, put in from package.json when it is built. */
declare const __VERSION__: string;
