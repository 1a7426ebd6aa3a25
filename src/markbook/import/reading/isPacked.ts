const START = [0x50, 0x4b, 0x03, 0x04];

/** Whether a file is a packed one, as .xlsx is, whatever its name says. */
export const isPacked = (bytes: Uint8Array): boolean => START.every((byte, index) => bytes[index] === byte);
