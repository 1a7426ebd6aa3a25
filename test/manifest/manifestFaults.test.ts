import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFaults } from '../../.config/manifest/manifestFaults.mjs';

const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');
const faultsOf = (text: string): string[] => manifestFaults(text, { published: false });

/** The manifest with one thing broken; the break must really be made. */
const broken = (from: string | RegExp, to: string): string => {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return text;
};

const block = (name: string): RegExp => new RegExp(`\\s*<${name}[ >][\\s\\S]*?</${name}>`, 'u');
const icon16 = /\s*<bt:Image size="16" resid="Icon\.16"\/>/u;
const long = (count: number): string => 'x'.repeat(count);

const BREAKS: readonly (readonly [rule: string, from: string | RegExp, to: string, fault: RegExp])[] = [
  ['the menu is that of a cell', 'id="ContextMenuCell"', 'id="ContextMenuRow"', /must have the id ContextMenuCell/],
  [
    'the menu offers something',
    /\s*<Control xsi:type="Button" id="Btec\.Why">[\s\S]*?<\/Control>/u,
    '',
    /has no Control/,
  ],
  ['the menu is there', block('OfficeMenu'), '', /has no OfficeMenu/],
  ['the text is well-formed', '</OfficeApp>', '', /is never closed/],
  ['a tag closes what is open', '</Hosts>', '</Host>', /closes nothing/],
  ['an ampersand is written out', 'BTEC Tech Award marks', 'BTEC & marks', /write &amp; for &/],
  ['the outermost element is OfficeApp', /OfficeApp\b/gu, 'Office', /must be <OfficeApp>/],
  ['it is a task pane', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', /xsi:type="TaskPaneApp"/],
  ['the namespace is Office’s', 'appforoffice/1.1', 'appforoffice/1.0', /must say xmlns=/],
  ['the id is a GUID', /<Id>.{8}/u, '<Id>', /must be a GUID/],
  ['the version has four numbers', '1.0.0.0', '1.0', /four numbers/],
  ['a number of the version has at most five digits', '1.0.0.0', '1.0.0.123456', /four numbers/],
  ['there is a provider', /<ProviderName>.*<\/ProviderName>/u, '<ProviderName/>', /ProviderName is missing/],
  ['the provider is short', /<ProviderName>/u, `<ProviderName>${long(125)}`, /shorten it to 125/],
  [
    'the display name is short',
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${long(125)}`,
    /shorten it to 125/,
  ],
  [
    'the description is short',
    'Description DefaultValue="',
    `Description DefaultValue="${long(250)}`,
    /shorten it to 250/,
  ],
  ['the locale has a country', 'en-GB', 'en', /DefaultLocale/],
  [
    'the elements stand in order',
    /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/u,
    '$2$1',
    /wrong place/,
  ],
  ['each element has only what Excel knows', '<Runtime resid', '<Runtime speed="9" resid', /has speed, which Excel/],
  ['each element has what it needs', 'size="24" resid="Icon.24"', 'size="24"', /<bt:Image> has no resid/],
  ['nothing unknown stands deep inside', '<Supertip>', '<Supertip><Footer/>', /<Footer> has no place in <Supertip>/],
  ['a button is of a known kind', 'Control xsi:type="Button"', 'Control xsi:type="Lever"', /of no kind Lever/],
  ['an action is of a known kind', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowDialog"', /of no kind ShowDialog/],
  ['text stands where text belongs', '<Hosts>', '<Hosts>Excel', /<Hosts> holds text/],
  ['a version is one', 'MinVersion="1.13"', 'MinVersion="1"', /says MinVersion="1"/],
  ['a tab of Excel is named', 'id="TabHome"', 'id="Home"', /says id="Home"/],
  [
    'what greets a newcomer stands first',
    new RegExp(`(${block('GetStarted').source})([\\s\\S]*)(</DesktopFormFactor>)`, 'u'),
    '$2$1$3',
    /<GetStarted> stands in the wrong place/,
  ],
  [
    'resources stand in their order',
    new RegExp(`(${block('bt:Images').source})(${block('bt:Urls').source})`, 'u'),
    '$2$1',
    /<bt:Images> stands in the wrong place/,
  ],
  ['there is a support address', /\s*<SupportUrl.*\/>/u, '', /has no <SupportUrl>/],
  ['nothing unknown stands among them', '<Permissions>', '<Extra/><Permissions>', /has no place/],
  ['the host is the workbook', 'Host Name="Workbook"', 'Host Name="Document"', /name Workbook/],
  ['it may write', 'ReadWriteDocument', 'ReadDocument', /must be ReadWriteDocument/],
  [
    'the overrides are those of a task pane',
    'taskpaneappversionoverrides',
    'mailappversionoverrides',
    /VersionOverrides must say/,
  ],
  ['the overrides are of version 1.0', 'VersionOverridesV1_0', 'VersionOverridesV1_1', /VersionOverridesV1_0/],
  ['the overrides are for Excel', 'Host xsi:type="Workbook"', 'Host xsi:type="Document"', /Host of xsi:type Workbook/],
  [
    'runtimes come first',
    new RegExp(`(${block('Runtimes').source})(${block('AllFormFactors').source})`, 'u'),
    '$2$1',
    /wrong place/,
  ],
  ['there is a runtime', block('Runtimes'), '', /exactly one Runtime/],
  ['there is one runtime', /(<Runtime resid.*\/>)/u, '$1$1', /exactly one Runtime/],
  ['the runtime lives long', 'lifetime="long"', 'lifetime="short"', /lifetime="long"/],
  [
    'the functions’ page is the runtime’s',
    /(<Page>\s*<SourceLocation resid=")Pane\.Url/u,
    '$1Help.Url',
    /Page names Help.Url/,
  ],
  [
    'the button’s page is the runtime’s',
    /(ShowTaskpane">\s*<SourceLocation resid=")Pane\.Url/u,
    '$1Help.Url',
    /ShowTaskpane names Help.Url/,
  ],
  [
    'a function file is the runtime’s',
    '<GetStarted>',
    '<FunctionFile resid="Help.Url"/><GetStarted>',
    /FunctionFile names Help.Url/,
  ],
  [
    'no function file without function commands',
    '<GetStarted>',
    '<FunctionFile resid="Pane.Url"/><GetStarted>',
    /remove it/,
  ],
  [
    'the pane’s address is the runtime’s',
    'SourceLocation DefaultValue="https://localhost:3000/taskpane.html',
    'SourceLocation DefaultValue="https://localhost:3000/other.html',
    /address of Pane.Url/,
  ],
  [
    'no TaskpaneId with a long runtime',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
    /TaskpaneId is not allowed/,
  ],
  ['there are cell functions', 'xsi:type="CustomFunctions"', 'xsi:type="Other"', /exactly one ExtensionPoint/],
  ['the functions have a script', block('Script'), '', /has no <Script>/],
  ['the functions are described', block('Metadata'), '', /has no <Metadata>/],
  ['the namespace stays', 'DefaultValue="BTEC"/>', 'DefaultValue="GRADES"/>', /must stay BTEC/],
  ['the shared runtime is required', /\s*<Set Name="SharedRuntime".*\/>/u, '', /name SharedRuntime once/],
  [
    'the functions’ runtime is required',
    'CustomFunctionsRuntime" MinVersion="1.3"',
    'CustomFunctionsRuntime" MinVersion="1.2"',
    /CustomFunctionsRuntime 1.3/,
  ],
  ['the Excel API is required', 'ExcelApi" MinVersion="1.13"', 'ExcelApi" MinVersion="1.14"', /ExcelApi 1.13/],
  ['nothing unknown is required', '</Sets>', '<Set Name="Mailbox" MinVersion="1.1"/></Sets>', /does not need/],
  ['requirements are not repeated', /(VersionOverridesV1_0">)/u, '$1<Requirements/>', /repeats Requirements/],
  ['a button shows the pane', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', /No button shows the pane/],
  ['an icon has 16 pixels', icon16, '', /no picture of 16/],
  ['an icon has 32 pixels', /\s*<bt:Image size="32".*\/>/u, '', /no picture of 32/],
  ['an icon has 80 pixels', /\s*<bt:Image size="80".*\/>/u, '', /no picture of 80/],
  ['an icon has no odd size', 'bt:Image size="20"', 'bt:Image size="17"', /a size Excel does not take/],
  [
    'an icon has each size once',
    'bt:Image size="20" resid="Icon.20"',
    'bt:Image size="24" resid="Icon.24"',
    /the size 24 twice/,
  ],
  ['a group has a label', '<Label resid="Group.Label"/>', '', /<Group> .* has no <Label>/],
  ['a button has a tip', block('Supertip'), '', /has no <Supertip>/],
  ['a tip has a title', /(<Supertip>)\s*<Title.*\/>/u, '$1', /has no Title/],
  ['ids are used once', 'id="Btec.ShowPane"', 'id="Btec.Group"', /is used twice/],
  ['ids are short', 'id="Btec.Group"', `id="${long(126)}"`, /longer than 125/],
  ['resource ids are short', /Group\.Label/gu, long(33), /1 to 32 characters/],
  ['resource ids are given once', 'String id="Group.Label"', 'String id="ShowPane.Label"', /is given twice/],
  [
    'named resources are there',
    '<Label resid="Group.Label"/>',
    '<Label resid="Nothing"/>',
    /there is no resource Nothing/,
  ],
  [
    'named resources are of the right kind',
    '<Label resid="Group.Label"/>',
    '<Label resid="ShowPane.Tip"/>',
    /must stand under bt:ShortStrings/,
  ],
  [
    'resources are used',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="More" DefaultValue="x"/>',
    /nothing uses/,
  ],
  ['short strings are short', 'DefaultValue="BTEC grades"', `DefaultValue="${long(126)}"`, /125 is the most/],
  ['long strings have 250 characters', 'DefaultValue="Shows', `DefaultValue="${long(250)}`, /250 is the most/],
  ['resources are not empty', 'DefaultValue="BTEC grades"', 'DefaultValue=""', /is empty/],
  [
    'addresses are https',
    'bt:Url id="Help.Url" DefaultValue="https',
    'bt:Url id="Help.Url" DefaultValue="http',
    /must begin with https/,
  ],
  [
    'addresses are addresses',
    'DefaultValue="https://localhost:3000/functions.js"',
    'DefaultValue="functions.js"',
    /is not an address/,
  ],
  ['addresses lie with the pane', 'localhost:3000/functions.json', 'other.example/functions.json', /lies elsewhere/],
  ['addresses are short', 'localhost:3000/functions.json', `localhost:3000/${long(2048)}`, /2048 is the most/],
  ['pictures are PNG', 'icons/icon-32.png"/>\n  <High', 'icons/icon-32.svg"/>\n  <High', /must be a PNG/],
  ['pictures are there', /icon-40\.png/u, 'icon-41.png', /no picture icon-41.png/],
  [
    'the small icon has 32 pixels',
    'IconUrl DefaultValue="https://localhost:3000/icons/icon-32',
    'IconUrl DefaultValue="https://localhost:3000/icons/icon-16',
    /must be 32 × 32/,
  ],
  [
    'the large icon has 64 pixels',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/icon-64',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/icon-80',
    /must be 64 × 64/,
  ],
];

describe('the manifest', () => {
  it('is without fault as committed', () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  it.each(BREAKS)('is refused unless %s', (_rule, from, to, fault) => {
    const faults = faultsOf(broken(from, to));
    expect(faults.filter((sentence) => fault.test(sentence))).not.toEqual([]);
  });

  it('names another host in AppDomains when something lies there', () => {
    const elsewhere = broken('localhost:3000/functions.json', 'other.example/functions.json');
    const domains = '<AppDomains><AppDomain>https://other.example</AppDomain></AppDomains><Hosts>';
    expect(faultsOf(elsewhere.replace('<Hosts>', domains))).toEqual([]);
  });

  it('takes lengths that are just allowed', () => {
    expect(faultsOf(broken(/<ProviderName>.*</u, `<ProviderName>${long(125)}<`))).toEqual([]);
    expect(faultsOf(broken(/<ProviderName>.*</u, `<ProviderName>${long(126)}<`))).toHaveLength(1);
    expect(faultsOf(broken(/Group\.Label/gu, long(32)))).toEqual([]);
  });
});
