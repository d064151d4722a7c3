import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from './driver.ts';

const folder = join(import.meta.dirname, '../visual');
const differences = join(import.meta.dirname, '../../dist/visual');

/**
 * How a picture compares with the one that is kept.
 * `share`: of the pixels that differ, from 0 to 1; 1 where the sizes differ. `isSameMajor`: whether the kept one comes
 * from the same major version of the browser, which draws text and edges in its own way.
 */
export interface Comparison {
  readonly share: number;
  readonly isSameMajor: boolean;
}

/** What pixels may differ by and still count as the same: a shade of an edge (pixelmatch's own default is 0.1). */
const threshold = 0.1;

/** As a screenshot is: without transparency. The repository keeps every version of every picture. */
const small = { colorType: 2, deflateLevel: 9 } as const;

/**
 * Compares a picture with the kept one, `card-one-light.chromium-156.png`, or with that of another major version where
 * this one has none. `UPDATE_PICTURES=1` keeps the picture instead. What differs is drawn into dist/visual.
 * @throws where none is kept for this browser at all
 */
export function compare(name: string, { name: browser, version }: Browser, picture: PNG): Comparison {
  const own = `${name}.${browser}-${version.split('.')[0]}.png`;
  if (process.env.UPDATE_PICTURES) writeFileSync(join(folder, own), PNG.sync.write(picture, small));
  const isSameMajor = existsSync(join(folder, own));
  const kept = isSameMajor ? own : readdirSync(folder).find((file) => file.startsWith(`${name}.${browser}-`));
  if (kept === undefined) throw new Error(`tests/visual has no picture ${name}.${browser}-*.png`);
  const before = PNG.sync.read(readFileSync(join(folder, kept)));
  const share = shareThatDiffers(before, picture);
  if (share > 0) {
    mkdirSync(differences, { recursive: true });
    writeFileSync(join(differences, own), PNG.sync.write(picture));
  }
  return { share, isSameMajor };
}

/** @returns the share of pixels that differ beyond anti-aliasing, from 0 to 1 */
export function shareThatDiffers(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold }) / (a.width * a.height);
}
