/**
 * Who does what with a word that states a deal:
 * `drop` an order is dropped; `give` the subject supplies (B에 공급한다); `take` it buys (B로부터 들여온다); `win` it is given an order (B에서 수주했다);
 * `sale` and `purchase` are contracts of the one and the other (B와 공급계약), `contract` one that does not say which;
 * `make` the subject makes chips for another, `makePassive` is made, `placed` is there, `farmOut` has them made; `invest`, `invested`,
 * `allotted` new shares (배정 대상자는 B다), `sellStake`; `swap` of shares, `warrant` for them; `acquire`, `acquired`, `sellUnit`, `merge`, `refuse` to be acquired; `venture`, `partner`; `license`, `licensed`; `own` a chip of its
 * own; `client` and `vendor` are named by a noun (첫 고객은 B다, 공급사는 B다);
 * `share` of what was told before (A는 5만 장이다); `build` a plant.
 */
export type Frame =
  | 'give'
  | 'drop'
  | 'take'
  | 'win'
  | 'sale'
  | 'purchase'
  | 'contract'
  | 'make'
  | 'makePassive'
  | 'placed'
  | 'farmOut'
  | 'invest'
  | 'invested'
  | 'allotted'
  | 'sellStake'
  | 'acquire'
  | 'acquired'
  | 'sellUnit'
  | 'refuse'
  | 'merge'
  | 'venture'
  | 'swap'
  | 'warrant'
  | 'partner'
  | 'license'
  | 'licensed'
  | 'own'
  | 'client'
  | 'vendor'
  | 'share'
  | 'build';

/** Frames whose word is said to be a name, which then undergoes and does not act: 첫 고객은 B다. */
export const naming: ReadonlySet<Frame> = new Set<Frame>(['client', 'vendor', 'share', 'allotted']);
