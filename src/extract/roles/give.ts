import { hasCount } from '../figure-parts.ts';
import { type Cast, cast, idsOf, without } from './cast.ts';
import { sale } from './contract.ts';
import { invest } from './invest.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';
import { supplied } from './supplied.ts';
import { take } from './take.ts';
import { unnamedBuyer } from './unnamed.ts';

/** 73억엔을 댔다, 돈을 대기로. */
const isMoney = /(?:달러|원|유로|위안|엔|파운드|돈|자금)[을를] (?:더 |추가로 |새로 |함께 )?$/;

/** A는 B에 공급한다: the subject gives. */
export function give(names: Names, scene: Scene): Cast | null {
  if (isMoney.test(scene.text.slice(0, scene.trigger.start))) return invest(names, scene);
  const subject = names.subject();
  const sold = names.by('object');
  const acquirer = names.by('to');
  // Arm을 엔비디아에 넘기려 했다: a company is no product.
  if (sold && scene.trigger.form !== 'noun')
    return acquirer ? cast('acquisition', 0.85, ['acquirer', acquirer.ids], ['target', sold.ids]) : null;
  const to =
    names.by('to') ?? names.place('to', 'at', 'of') ?? (scene.trigger.form === 'noun' ? names.bare() : undefined);
  const withWhom = names.by('with');
  if (scene.trigger.form === 'noun' && !to && withWhom) return sale(names, scene);
  const buyers = without(to?.ids ?? withWhom?.ids ?? [], subject.ids);
  if (buyers.length > 0) return supplied(names, scene, subject.trust * (to?.head ? 0.9 : 1), subject.ids, buyers);
  const host = names.chipHost();
  if (host && !to && !subject.ids.includes(host))
    return cast('supply', subject.trust * 0.9, ['supplier', subject.ids], ['buyer', [host]]);
  // 엔비디아와 AWS는 블랙웰 2만 개를 넣는다.
  const maker = names.chipMaker([]);
  // H100 1000장을 넣는다: into what is one's own.
  const isCounted = hasCount(scene.parts);
  if (
    /^넣/.test(scene.text.slice(scene.trigger.start)) &&
    isCounted &&
    !names.by('to') &&
    maker &&
    !subject.ids.includes(maker)
  )
    return take(names, scene);
  if (maker && subject.ids.length === 2 && subject.ids.includes(maker))
    return supplied(names, scene, subject.trust * 0.85, [maker], without(subject.ids, [maker]));
  // The buyer was named in the sentence before.
  const last = scene.last?.kind === 'supply' ? idsOf(scene.last, 'supplier') : [];
  if (
    scene.last &&
    last.length > 0 &&
    // 되판다: to somebody else.
    !scene.text.startsWith('되', scene.trigger.start) &&
    (subject.who || scene.carried.length > 0) &&
    last.every((id) => subject.ids.includes(id))
  )
    return cast('supply', subject.trust * 0.9, ['supplier', last], ['buyer', idsOf(scene.last, 'buyer')]);
  return unnamedBuyer(subject, scene);
}
