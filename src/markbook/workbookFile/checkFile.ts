import { XlsxRefusal } from './refusal';
import { unzip } from './package/unzip';
import { xmlPart } from './package/partText';
import { relationshipsOf } from './package/relationships';
import { STRICT, TRANSITIONAL } from './package/dialects';
import type { XlsxPackage } from './package/xlsxPackage';

const MEGABYTE = 1024 * 1024;
const SAVE_COPY = 'In Excel, save a copy as "Excel Workbook (.xlsx)" and open that.';
const WORKBOOKS: ReadonlySet<string> = new Set([TRANSITIONAL.main, STRICT.main]);

/** The most megabytes that are read of a file, as it lies there and unpacked. */
interface FileLimits {
  readonly packed: number;
  readonly unpacked: number;
}

/** What the trial workbook opens; a class list is smaller. */
const WHOLE_WORKBOOK: FileLimits = { packed: 30, unpacked: 128 };

/** Takes the file apart when it is a workbook that can be read; otherwise refuses it with a sentence. */
export function checkFile(bytes: Uint8Array, limits = WHOLE_WORKBOOK): { file: XlsxPackage; workbookPath: string } {
  const size = bytes.length / MEGABYTE;
  if (size > limits.packed) {
    const told = `${String(Math.ceil(size))} MB; files up to ${String(limits.packed)} MB can be read here`;
    throw new XlsxRefusal(`The file has ${told}. Open it in Excel and save a smaller copy.`);
  }
  refuseOtherKinds(bytes);
  const file: XlsxPackage = { parts: unzip(bytes, limits.unpacked) };
  const workbookPath = relationshipsOf(file.parts, '').find((each) => each.kind === 'officeDocument')?.target;
  refuseOtherDocuments(file, workbookPath);
  return { file, workbookPath: workbookPath ?? '' };
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxRefusal('The file is empty. Get a fresh copy.');
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const isEncrypted = includesText(bytes, 'EncryptedPackage') || includesText(bytes, 'EncryptionInfo');
    throw new XlsxRefusal(
      isEncrypted
        ? 'The file is protected by a password. Remove the password in Excel (File, Info, Protect Workbook), then open it here.'
        : `This is an old Excel file (.xls), not an .xlsx. ${SAVE_COPY}`,
    );
  }
  const kind = start.startsWith('%PDF')
    ? 'a PDF'
    : /^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)
      ? 'a web page or XML file'
      : 'not a workbook';
  const words =
    kind === 'not a workbook' ? 'This is not an .xlsx workbook.' : `This is ${kind}, not an .xlsx workbook.`;
  throw new XlsxRefusal(`${words} Open it in Excel if Excel can, and save it as "Excel Workbook (.xlsx)".`);
}

function includesText(bytes: Uint8Array, text: string): boolean {
  const wide = text.replace(/./g, '$&\u0000');
  const head = bytes.subarray(0, 2 * MEGABYTE);
  return new TextDecoder('latin1').decode(head).includes(wide);
}

function refuseOtherDocuments(file: XlsxPackage, workbookPath: string | undefined): void {
  const types = xmlPart(file.parts, '[Content_Types].xml');
  if (!types || workbookPath === undefined) {
    throw new XlsxRefusal(
      'This zip file holds no Excel workbook. Choose the .xlsx file itself, or take it out of the zip first.',
    );
  }
  const path = `/${workbookPath}`.toLowerCase();
  const type =
    types.root.children
      .find((each) => each.attributes.get('PartName')?.toLowerCase() === path)
      ?.attributes.get('ContentType') ?? '';
  if (type.includes('binary') || path.endsWith('.bin'))
    throw new XlsxRefusal(`This is a binary workbook (.xlsb), which can't be read here. ${SAVE_COPY}`);
  const workbook = xmlPart(file.parts, workbookPath);
  if (!workbook)
    throw new XlsxRefusal(
      `The file is damaged: ${workbookPath} is missing from it. Get a fresh copy, or repair it in Excel (Open and Repair).`,
    );
  const { root } = workbook;
  const namespace = root.attributes.get(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) ?? '';
  if (!WORKBOOKS.has(namespace) || root.name !== 'workbook') {
    throw new XlsxRefusal('This is another kind of Office file, not an Excel workbook. Choose an .xlsx file.');
  }
}
