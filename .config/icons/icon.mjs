import { roundedBox, stroke } from './shapes.mjs';

/** @typedef {{ shape: import('./shapes.mjs').Shape, colour: [number, number, number] }} Layer */

const INK = /** @type {[number, number, number]} */ ([0x24, 0x3b, 0x6b]);
const WHITE = /** @type {[number, number, number]} */ ([0xff, 0xff, 0xff]);
const AMBER = /** @type {[number, number, number]} */ ([0xff, 0xc2, 0x3d]);
const FINENESS = 8;

/** @param {number} left @param {number} top */
const bar = (left, top) => roundedBox({ left, top, right: left + 0.1875, bottom: 0.8125, radius: 0.03 });

/** A tile with three rising bars and a tick: marks that became grades. Later layers cover earlier ones. */
const LAYERS = /** @type {Layer[]} */ ([
  { shape: roundedBox({ left: 0, top: 0, right: 1, bottom: 1, radius: 0.19 }), colour: INK },
  { shape: bar(0.125, 0.625), colour: WHITE },
  { shape: bar(0.375, 0.5), colour: WHITE },
  { shape: bar(0.625, 0.1875), colour: WHITE },
  {
    shape: stroke(
      [
        [0.15, 0.3],
        [0.27, 0.41],
        [0.5, 0.17],
      ],
      0.115,
    ),
    colour: AMBER,
  },
]);

/**
 * @param {number} x
 * @param {number} y
 */
const colourAt = (x, y) => LAYERS.findLast(({ shape }) => shape(x, y))?.colour;

/**
 * One pixel, smoothed: the mean of many points inside it.
 * @param {number} column
 * @param {number} row
 * @param {number} size
 */
const pixel = (column, row, size) => {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let point = 0; point < FINENESS * FINENESS; point += 1) {
    const x = (column + ((point % FINENESS) + 0.5) / FINENESS) / size;
    const y = (row + (Math.floor(point / FINENESS) + 0.5) / FINENESS) / size;
    const colour = colourAt(x, y);
    if (colour === undefined) continue;
    hits += 1;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const opacity = Math.round((hits * 255) / (FINENESS * FINENESS));
  return [...sum.map((part) => (hits === 0 ? 0 : Math.round(part / hits))), opacity];
};

/**
 * The add-in's icon as pixels.
 * @param {number} size
 */
export const iconPixels = (size) =>
  Buffer.from(
    Array.from({ length: size * size }, (_, index) => pixel(index % size, Math.floor(index / size), size)).flat(),
  );
