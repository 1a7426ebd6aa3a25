import { beforeAll, expect, it } from 'vitest';
import { partsOf } from '../trial/xlsx/parts';
import { bytesOf, untilReady } from './browserPage';
import { openSharedPane, valuesOf, type PaneBench } from './pane';

let bench: PaneBench;

const LIST = ['Candidate No\tName\tC1\tC2\tC3', '0101\tExample: Ada\t40\t41\t', '0102\tSample: Ben\tX\t20\t'].join(
  '\n',
);

beforeAll(async () => {
  bench = await openSharedPane();
});

it('makes a sheet of a class list that counts, keeps marks in range and is saved with all of it', async () => {
  const { page, pane } = bench;
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await untilReady(page);
  await pane.getByRole('button', { name: 'I have a class list', exact: true }).click();
  await pane.getByLabel('Paste the list with its headings').fill(LIST);
  await pane.getByRole('button', { name: 'Read this list' }).click();
  await pane.getByRole('combobox', { name: 'Subject' }).selectOption('DIT');
  await pane.getByRole('textbox', { name: 'Name of the class' }).fill('11X');
  await pane.getByRole('button', { name: 'Make the sheet 11X' }).click();
  await pane.getByRole('heading', { level: 1, name: 'C3 to come.', exact: false }).waitFor();
  await untilReady(page);
  expect(await valuesOf(bench, '11X', 'A1:F6')).toMatchObject([
    ['Digital Information Technology · 11X', '', '', '', '', ''],
    ['Still blank', '', '', 0, 0, 2],
    ['Average mark', '', '', 40, 30.5, ''],
    ['Candidate number', 'Name', 'Target', 'C1 out of 60', 'C2 out of 60', 'C3 out of 60'],
    ['0101', 'Example: Ada', '', 40, 41, ''],
    ['0102', 'Sample: Ben', '', 'X', 20, ''],
  ]);
  expect(await page.locator('#active-cell').textContent()).toContain('F5');
  expect(await page.getByText('switched off here').count()).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const sheet = Object.values(partsOf(new Uint8Array(await bytesOf(download)))).find((xml) =>
    xml.includes('<dataValidations'),
  );
  expect(sheet).toContain('ySplit="4"');
  expect(sheet).toContain('_xldudf_BTEC_UMS(');
  expect(sheet).toContain(
    'sqref="F5:F6"><formula1>IF(ISNUMBER(F5),AND(F5&gt;=0,F5&lt;=60,F5=INT(F5)),F5="X")</formula1>',
  );
  expect(sheet).toContain('errorStyle="warning"');
}, 120_000);
