import { zipSync, type Zippable } from 'fflate';

const PACKED_ALREADY = /\.(png|jpe?g|gif|zip|emf\.gz|mp4)$/i;
const FIXED_DATE = new Date(1980, 0, 1);

/** Puts the parts together in their order; equal parts give equal bytes. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    files[name] = [content, { level: PACKED_ALREADY.test(name) ? 0 : 6, mtime: FIXED_DATE }];
  }
  return zipSync(files);
}
