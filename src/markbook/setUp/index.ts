/** The set-up as it is kept in the workbook, with what cannot be read put aside. */
export { calculatedWith, countAside, readSetUp, type SetUp, withoutAside, withSpare, writeSetUp } from './setUp';
export { SET_UP_BOUNDS } from './setUpBounds';
export { asideXml, SET_UP_NAMESPACE, SET_UP_VERSION, setUpXml } from './setUpXml';
