/** @typedef {(x: number, y: number) => boolean} Shape where in the unit square a shape is */

/**
 * @param {{ left: number, top: number, right: number, bottom: number, radius: number }} box
 * @returns {Shape}
 */
export const roundedBox =
  ({ left, top, right, bottom, radius }) =>
  (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - right + radius, 0);
    const dy = Math.max(top + radius - y, y - bottom + radius, 0);
    return dx * dx + dy * dy <= radius * radius;
  };

/**
 * @param {[number, number]} point
 * @param {[number, number]} from
 * @param {[number, number]} to
 */
const distance = ([x, y], [x1, y1], [x2, y2]) => {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
};

/**
 * A line through points, with round ends.
 * @param {[number, number][]} points
 * @param {number} width
 * @returns {Shape}
 */
export const stroke = (points, width) => (x, y) =>
  points.slice(1).some((to, index) => distance([x, y], points[index] ?? to, to) <= width / 2);
