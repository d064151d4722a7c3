import type { Frame } from './frame.ts';
import { acquire, acquired, refuse, sellUnit } from './roles/acquire.ts';
import { allotted } from './roles/allotted.ts';
import { build, own } from './roles/build.ts';
import type { Cast } from './roles/cast.ts';
import { client, vendor } from './roles/client.ts';
import { contract, purchase, sale, win } from './roles/contract.ts';
import { drop } from './roles/drop.ts';
import { give } from './roles/give.ts';
import { invest, invested } from './roles/invest.ts';
import { license, licensed } from './roles/license.ts';
import { farmOut, make, makePassive } from './roles/make.ts';
import { Names } from './roles/names.ts';
import { partners } from './roles/partners.ts';
import { placed } from './roles/placed.ts';
import type { Reader } from './roles/reader.ts';
import type { Scene } from './roles/scene.ts';
import { share } from './roles/share.ts';
import { sellStake, warrant } from './roles/stake.ts';
import { take } from './roles/take.ts';

const readers: Readonly<Record<Frame, Reader>> = {
  swap: partners('investment'),
  refuse,
  warrant,
  drop,
  give,
  take,
  win,
  sale,
  purchase,
  contract,
  make,
  makePassive,
  placed,
  farmOut,
  invest,
  invested,
  allotted,
  sellStake,
  acquire,
  acquired,
  sellUnit,
  merge: partners('acquisition'),
  venture: partners('joint-venture'),
  partner: partners('partnership'),
  license,
  licensed,
  own,
  client,
  vendor,
  share,
  build,
};

/** The sides of the deal that a word states, or null where the text does not say who they are. */
export function castOf(scene: Scene): Cast | null {
  return readers[scene.trigger.frame](new Names(scene), scene);
}
