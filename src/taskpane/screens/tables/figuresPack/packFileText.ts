import { describePackProblem, PACK_BOUNDS } from '../../../../markbook/figuresPack';
import { decodeText } from '../../../../markbook/import';

type PackFileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly words: string };

/** No letter takes more bytes than this in any of the ways in which text is stored. */
const BYTES_A_LETTER = 4;

/** What a chosen file says, or why it can be no file of figures. */
export const packFileText = async (file: Blob): Promise<PackFileText> => {
  const refusal = (code: 'pack-too-large' | 'not-a-pack'): PackFileText => ({
    ok: false,
    words: describePackProblem({ code }),
  });
  if (file.size > PACK_BOUNDS.letters * BYTES_A_LETTER) return refusal('pack-too-large');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? { ok: true, text: decoded.value.text } : refusal('not-a-pack');
};
