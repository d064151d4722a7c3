import type { Who } from '../parts.ts';
import { type Cast, cast, without } from './cast.ts';
import { isState, type Names } from './names.ts';
import type { Scene } from './scene.ts';

const isOwnPlace =
  /(?:짓는|지은|지을|세우는|세운|세울|운영하는|꾸리는|꾸린|여는|연) (?:[가-힣A-Za-z]+ )?[가-힣A-Za-z]*(?:데이터센터|센터|시설|팩토리|슈퍼컴퓨터|단지|클러스터)에/;

/** 오라클이 짓는 데이터센터에 GB200이 들어간다: who has the place. */
const builder = (names: Names, { text, trigger }: Scene): Who | undefined =>
  isOwnPlace.test(text.slice(0, trigger.start)) ? names.innerMaker() : undefined;

/** 메타에 깔린 H100은 35만 장이다, A 데이터센터에 H200 1000장이 설치된다: who has it bought it, of its maker. */
export function placed(names: Names, scene: Scene): Cast | null {
  const to = names.by('to') ?? names.place('to', 'at') ?? builder(names, scene);
  const buyers = to && !isState(to) ? to.ids : scene.carried;
  // 계약에 따라 B300이 설치된다: of the deal before; 루빈 한 개에는 HBM4 8개가 들어간다: of the product.
  const isOfLast = !to && scene.isLastNear && scene.last?.kind === 'supply' && !scene.last.chips;
  if (isOfLast || /한 (?:개|대|장)(?:에는|당)|(?:대|개|장)당/.test(scene.text)) return null;
  const isGiven = /건네|넘겨|팔|납품/.test(scene.text.slice(scene.trigger.start, scene.trigger.end));
  const giver = to && isGiven ? without(scene.carried, buyers)[0] : undefined;
  const maker = names.chipMaker(buyers) ?? giver ?? names.ofHead('product')?.ids.find((id) => !buyers.includes(id));
  if (!maker || buyers.length !== 1 || (!to && names.whos.some((who) => who.case !== 'of' && who.case !== 'none')))
    return null;
  return cast('supply', to ? 0.85 : 0.7, ['supplier', [maker]], ['buyer', buyers]);
}
