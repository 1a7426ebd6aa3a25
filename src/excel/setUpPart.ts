import { readSetUp, type SetUp } from '../markbook/setUp/setUp';
import { SET_UP_NAMESPACE, SET_UP_VERSION, setUpXml } from '../markbook/setUp/setUpXml';
import { answered, refused } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';

const setUpIn = ({ value }: OfficeExtension.ClientResult<string>): FromWorkbook<SetUp> => {
  const root = new DOMParser().parseFromString(value, 'application/xml').documentElement;
  if (Number(root.getAttribute('version')) > SET_UP_VERSION) return refused({ code: 'newer-set-up' });
  const setUp = readSetUp(root.textContent);
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

const readFrom = async (
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart | undefined,
): Promise<FromWorkbook<SetUp>> => {
  if (part === undefined) return answered({});
  const xml = part.getXml();
  await context.sync();
  return setUpIn(xml);
};

/** What the workbook remembers; empty when the add-in has kept nothing in it yet. */
export const readSetUpPart = (): Promise<FromWorkbook<SetUp>> =>
  runExcel(async (context) => {
    const [part] = await partsOf(context);
    return readFrom(context, part);
  });

const changePart = (change: (setUp: SetUp) => SetUp): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const [part, ...spare] = await partsOf(context);
    const before = await readFrom(context, part);
    if (!before.ok && before.problems[0].code === 'newer-set-up') return before;
    const xml = setUpXml(change(before.ok ? before.value : {}));
    if (part === undefined) context.workbook.customXmlParts.add(xml);
    else part.setXml(xml);
    for (const one of spare) one.delete();
    await context.sync();
    return answered(true);
  });

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes what the workbook remembers, one change after the other, so that none is lost. Two people saving at once can
 * leave two parts: the first stays.
 */
export const changeSetUpPart = (change: (setUp: SetUp) => SetUp): Promise<FromWorkbook<true>> => {
  const changing = lastChange.then(() => changePart(change));
  lastChange = changing;
  return changing;
};
