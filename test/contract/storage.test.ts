import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => {
  await trial.close();
});

describe('what is kept beside the cells, through the genuine Office.js', () => {
  it('is custom XML parts: added, found by namespace, changed, deleted', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const added = parts.add('<a xmlns="urn:trial:one"><b>1</b></a>');
        parts.add('<p:a xmlns:p="urn:trial:two"/>');
        added.load('id, namespaceUri');
        await context.sync();
        const ones = parts.getByNamespace('urn:trial:one');
        ones.load('items/id');
        const two = parts.getByNamespace('urn:trial:two').getOnlyItemOrNullObject();
        const none = parts.getByNamespace('urn:trial:three').getOnlyItemOrNullObject();
        await context.sync();
        const [found] = ones.items;
        const sameId = found?.id === added.id;
        found?.setXml('<a xmlns="urn:trial:one"><b>2</b></a>');
        const xml = found?.getXml();
        await context.sync();
        found?.delete();
        const left = parts.getByNamespace('urn:trial:one').getCount();
        await context.sync();
        return {
          sameId,
          id: added.id,
          namespace: added.namespaceUri,
          two: two.isNullObject,
          none: none.isNullObject,
          xml: xml?.value,
          left: left.value,
        };
      }),
    );
    expect(told).toMatchObject({
      sameId: true,
      namespace: 'urn:trial:one',
      two: false,
      none: true,
      xml: '<a xmlns="urn:trial:one"><b>2</b></a>',
      left: 0,
    });
    expect(told.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });

  it('refuses a part that is no XML', async () => {
    const code = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add('<a>');
        await context.sync();
        return 'nothing refused';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('is settings by key', async () => {
    const told = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('chosen', { sheet: 'Marks', rows: [1, 2] });
        settings.add('seen', true);
        await context.sync();
        settings.load('items/key, items/value');
        await context.sync();
        const before = settings.items.map(({ key, value }) => [key, value as unknown]);
        settings.getItem('seen').delete();
        const gone = settings.getItemOrNullObject('seen');
        await context.sync();
        return { before, gone: gone.isNullObject };
      }),
    );
    expect(told).toEqual({
      before: [
        ['chosen', { sheet: 'Marks', rows: [1, 2] }],
        ['seen', true],
      ],
      gone: true,
    });
  });

  it('is the older settings of the document too, saved and read by a fresh pane', async () => {
    await trial.pane.evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set('older', { kept: 1 });
          Office.context.document.settings.saveAsync(() => resolve());
        }),
    );
    const reloaded = await trial.pane.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('older');
        setting.load('value');
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(reloaded).toEqual({ kept: 1 });
  });
});
