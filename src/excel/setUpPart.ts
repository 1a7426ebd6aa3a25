import {
  asideXml,
  readSetUp,
  SET_UP_BOUNDS,
  SET_UP_NAMESPACE,
  SET_UP_VERSION,
  type SetUp,
  setUpXml,
  withSpare,
  writeSetUp,
} from '../markbook/setUp';
import { answered, refused } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';

const setUpIn = ({ value }: OfficeExtension.ClientResult<string>): FromWorkbook<SetUp> => {
  // Every sign of the text may stand there as an entity of five or more.
  if (value.length > SET_UP_BOUNDS.text * 8) return refused({ code: 'set-up-damaged' });
  const root = new DOMParser().parseFromString(value, 'application/xml').documentElement;
  if (Number(root.getAttribute('version')) > SET_UP_VERSION) return refused({ code: 'newer-set-up' });
  const isOurs = root.namespaceURI === SET_UP_NAMESPACE && root.localName === 'setup';
  const setUp = isOurs ? readSetUp(root.textContent) : undefined;
  return setUp === undefined ? refused({ code: 'set-up-damaged' }) : answered(setUp);
};

const loaded = async (
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<Excel.CustomXmlPart[]> => {
  parts.load('items/id');
  await context.sync();
  return parts.items;
};

const partsOf = (context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> =>
  loaded(context, context.workbook.customXmlParts.getByNamespace(SET_UP_NAMESPACE));

/** Whoever passes a workbook on can put any number of parts there: this many are looked at. */
const MOST_PARTS = 10;

/** The first part, with what stands in any other kept aside in it. */
const readFrom = async (
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<FromWorkbook<SetUp>> => {
  const texts = parts.slice(0, MOST_PARTS).map((part) => part.getXml());
  await context.sync();
  const [first, ...others] = texts;
  if (first === undefined) return answered({});
  const setUp = setUpIn(first);
  const spare = others.map(({ value }) => value).filter((xml) => xml !== first.value);
  return setUp.ok ? answered(withSpare(setUp.value, spare)) : setUp;
};

/** What the workbook remembers; empty when the add-in has kept nothing in it yet. */
export const readSetUpPart = (): Promise<FromWorkbook<SetUp>> =>
  runExcel(async (context) => readFrom(context, await partsOf(context)));

/** Writes the first part; those that were looked at and stand aside in it by now are deleted. */
const write = (context: Excel.RequestContext, [part, ...spare]: readonly Excel.CustomXmlPart[], xml: string): void => {
  if (part === undefined) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  for (const one of spare.slice(0, MOST_PARTS - 1)) one.delete();
};

const changePart = (change: (setUp: SetUp) => SetUp): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const parts = await partsOf(context);
    const before = await readFrom(context, parts);
    if (!before.ok) return before;
    const changed = change(before.value);
    if (writeSetUp(changed).length > SET_UP_BOUNDS.text) return refused({ code: 'too-large' });
    // Writing the part empties Excel's own Undo: not for the sake of what stands there already.
    if (parts.length === 1 && writeSetUp(changed) === writeSetUp(before.value)) return answered(true);
    write(context, parts, setUpXml(changed));
    await context.sync();
    return answered(true);
  });

/** Keeps a copy of each part that can't be read in another one, and takes it away; one that can be read stays. */
const startPartAnew = (): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const parts = await partsOf(context);
    const read = parts.map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    const damaged = read.filter(({ xml }) => !setUpIn(xml).ok);
    if (damaged.length === 0) return answered(true);
    for (const { part, xml } of damaged) {
      context.workbook.customXmlParts.add(asideXml(xml.value));
      part.delete();
    }
    if (damaged.length === parts.length) context.workbook.customXmlParts.add(setUpXml({}));
    await context.sync();
    return answered(true);
  });

let lastChange: Promise<unknown> = Promise.resolve();

const inTurn = (change: () => Promise<FromWorkbook<true>>): Promise<FromWorkbook<true>> => {
  const changing = lastChange.then(change);
  lastChange = changing;
  return changing;
};

/**
 * Changes what the workbook remembers, one change after the other, so that none is lost. Two people saving at once can
 * leave two parts: the first counts, the other is told and kept aside.
 */
export const changeSetUpPart = (change: (setUp: SetUp) => SetUp): Promise<FromWorkbook<true>> =>
  inTurn(() => changePart(change));

/** Starts anew in a workbook whose set-up can't be read, once the teacher has asked for it; the old one stays in the file. */
export const startSetUpAnew = (): Promise<FromWorkbook<true>> => inTurn(startPartAnew);
