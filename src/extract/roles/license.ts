import { licensors } from '../known-sides.ts';
import { type Cast, cast, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** A takes a licence of B, or sells one where it is known to. */
export function license(names: Names, { text }: Scene): Cast | null {
  const subject = names.subject();
  const from = names.by('from', 'at') ?? names.ofHead('product', 'other', 'stake') ?? names.by('of');
  // A는 B로부터 2억 달러를 받는 라이선스 계약: who is paid gives the licence.
  const isPaid = from !== undefined && /(?:달러|원|유로|위안|엔)(?:을|를) 받/.test(text);
  if (isPaid)
    return cast(
      'license',
      subject.trust * 0.9,
      ['licensor', subject.ids],
      ['licensee', without(from.ids, subject.ids)],
    );
  if (from)
    return cast(
      'license',
      subject.trust * 0.9,
      ['licensor', without(from.ids, subject.ids)],
      ['licensee', subject.ids],
    );
  const other = names.by('with', 'to');
  const others = without(other?.ids ?? [], subject.ids);
  // A는 B에 9억 달러를 주고 기술을 가져왔다: who pays takes it.
  const pays = /[러원로안엔드](?:을|를) (?:주고|내고|들여|치르고|건네고)/.test(text);
  const isSold = !pays && (subject.ids.some((id) => licensors.has(id)) || other?.case === 'to');
  return isSold
    ? cast('license', subject.trust * 0.9, ['licensor', subject.ids], ['licensee', others])
    : cast('license', subject.trust * 0.95, ['licensor', others], ['licensee', subject.ids]);
}

/** A는 B에 기술을 제공했다. */
export function licensed(names: Names): Cast | null {
  const subject = names.subject();
  const to = names.by('to');
  return cast('license', subject.trust, ['licensor', subject.ids], ['licensee', without(to?.ids ?? [], subject.ids)]);
}
