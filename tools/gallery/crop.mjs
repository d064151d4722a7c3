import { PNG } from 'pngjs';

/**
 * The upper left part of a picture.
 * @param {import('pngjs').PNG} picture @param {{ width: number, height: number }} box px; what is beyond the picture is left out
 * @returns {import('pngjs').PNG}
 */
export function crop(picture, box) {
  const width = Math.min(picture.width, box.width);
  const height = Math.min(picture.height, box.height);
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part;
}
