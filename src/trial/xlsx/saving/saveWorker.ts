import { saveXlsx } from '../save/saveXlsx';
import { gatheringToSave, type SavePiece } from './savePieces';

const take = gatheringToSave();

/** Saves a large workbook away from the page, so that the page can be used and the saving be ended meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<SavePiece>) => {
  const whole = take(data);
  if (whole === undefined) return;
  const bytes = saveXlsx(whole.file, whole.state);
  self.postMessage(bytes, { transfer: [bytes.buffer] });
});
