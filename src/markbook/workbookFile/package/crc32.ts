const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let code = index;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

/** The checksum zip files carry for each part. */
export function crc32(bytes: Uint8Array): number {
  let code = 0xffffffff;
  for (const byte of bytes) code = (TABLE[(code ^ byte) & 0xff] ?? 0) ^ (code >>> 8);
  return (code ^ 0xffffffff) >>> 0;
}
