import type { ComponentChildren } from 'preact';
import type { EntityId } from '../lexicon/entity.ts';
import type { RowActions } from './row-actions.ts';

/** An entity that a text may name. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly ko: string;
}

/**
 * Splits a text at the first place of each name; of names that begin at one place the longest counts.
 * The parts put together are the text.
 */
export function splitAtNames(text: string, entities: readonly NamedEntity[]): (string | NamedEntity)[] {
  const parts: (string | NamedEntity)[] = [];
  const left = new Set(entities);
  for (let from = 0; from < text.length; ) {
    let next: { at: number; entity: NamedEntity } | null = null;
    for (const entity of left) {
      const at = text.indexOf(entity.ko, from);
      if (at < 0 || entity.ko === '') continue;
      const isNearer = !next || at < next.at || (at === next.at && entity.ko.length > next.entity.ko.length);
      if (isNearer) next = { at, entity };
    }
    if (!next) {
      parts.push(text.slice(from));
      break;
    }
    if (next.at > from) parts.push(text.slice(from, next.at));
    parts.push(next.entity);
    left.delete(next.entity);
    from = next.at + next.entity.ko.length;
  }
  return parts;
}

/**
 * A text whose names turn the card to their entity, where a card can do that; the text as it is where nothing can.
 * @param isHidden the words between the names are for those who look; those who listen have been told otherwise
 */
export function withNames(
  text: string,
  entities: readonly NamedEntity[],
  turn: RowActions['turn'],
  isHidden = false,
): ComponentChildren {
  if (!turn) return isHidden ? <span aria-hidden="true">{text}</span> : text;
  return splitAtNames(text, entities).map((part, at) => {
    if (typeof part === 'string') {
      return isHidden ? (
        <span key={at} aria-hidden="true">
          {part}
        </span>
      ) : (
        part
      );
    }
    return (
      <button key={at} type="button" class="name" data-entity={part.id} onClick={() => turn(part.id)}>
        {part.ko}
      </button>
    );
  });
}
