import type { Entity } from './entity.ts';

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Every name of an entity as the data writes it, composed, each once. */
export function allNames(entity: Entity): string[] {
  return [...new Set([entity.ko, entity.en, ...(entity.aliases ?? [])].map((name) => name.normalize('NFC')))];
}

/** Words behind a chip's name that are no part of it, as 쿼드 is of 리벨 쿼드. */
const NOUNS: ReadonlySet<string> = new Set(
  'gpu cpu npu tpu lpu 칩 칩셋 반도체 가속기 프로세서 서버 시리즈 아키텍처 플랫폼 제품군 세대 메모리 노광장비 flash lithography'.split(
    ' ',
  ),
);

/**
 * The names of an entity that the lexicon holds. Left out is what only puts names or words side by side, since a
 * mention covers the name alone: `D램(DRAM)` is a name and its gloss, `엔비디아 H100` maker and chip, `블랙웰 시리즈`
 * a chip and a noun, `이재용 회장` a person and a title. What is left gives the same mentions one by one.
 * @param entity the entity
 * @param isCompany is this string (folded) a name of a company or an organization?
 */
export function searchedNames(entity: Entity, isCompany: (name: string) => boolean): string[] {
  const own = new Set(allNames(entity).map(folded));
  return allNames(entity).filter((name) => {
    if (/[(（](?!…)/.test(name)) return false;
    if (entity.kind === 'company' || entity.kind === 'organization') return true;
    const parts = folded(name).split(' ');
    for (let k = 1; k < parts.length; k++) {
      const head = parts.slice(0, k).join(' ');
      const isApart = entity.kind === 'person' || parts.slice(k).every((part) => NOUNS.has(part));
      if ((own.has(head) && isApart) || (entity.kind === 'chip' && isCompany(head))) return false;
    }
    return true;
  });
}

/** Groups whose members' names are often written apart: 에스케이 하이닉스, 삼성 전자. */
const GROUP = /^(삼성|에스케이|엘지|케이티|현대|한화|두산|네이버|카카오)(?=[가-힣]{2})/;

/**
 * Marks where white space may stand: where the name has some, where Hangul meets Latin or digits, and behind the name of a
 * group. Other strings (look-alikes, words) are taken as they are written: 삼성 면접 is no 삼성면.
 */
function spaced(string: string, isName: boolean): string {
  return (isName ? string.replace(GROUP, '$1 ') : string)
    .toLowerCase()
    .replace(/[A-Z]/g, (c) => c.toLowerCase())
    .replace(/(?<=[가-힣])(?=[a-z0-9])|(?<=[a-z0-9])(?=[가-힣])/g, ' ')
    .replace(/\s+/g, ' ');
}

/**
 * The keys of the trie for a set of strings: folded, with a space wherever the text may have white space. Where two
 * strings share their beginning they share its spaces too (`SK 하이닉스` lets `SK 온` have one), so that the search
 * has one way to go.
 * @param strings the strings as the data writes them, composed
 * @param names those of them that are names
 * @returns key by string
 */
export function keysOf(strings: Iterable<string>, names: ReadonlySet<string>): Map<string, string> {
  const all = [...strings].map((string) => [string, spaced(string, names.has(string))] as const);
  // What stands before a space and the unit behind it, for every space.
  const gaps = new Set<string>();
  for (const [, key] of all) {
    let bare = '';
    for (let k = 0; k < key.length; k++) {
      if (key[k] === ' ') gaps.add(bare + key[k + 1]);
      else bare += key[k];
    }
  }
  const keys = new Map<string, string>();
  for (const [string, key] of all) {
    let bare = '';
    let out = '';
    for (const unit of key.replaceAll(' ', '').split('')) {
      bare += unit;
      out += bare.length > 1 && gaps.has(bare) ? ` ${unit}` : unit;
    }
    keys.set(string, out);
  }
  return keys;
}
