import type { EntityId } from '../../src/lexicon/entity.ts';
import { type ShownKind, shownKinds } from '../../src/ui/shown-kind.ts';
import type { PageSettings } from '../mark-settings.ts';
import { defaults, type Settings } from './settings.ts';

/** The entities that pages know, in the order of the numbers by which they call them. */
export interface PageEntities {
  readonly ids: readonly EntityId[];
  /** For each the place of its kind in `shownKinds`, as one digit. */
  readonly kinds: string;
}

/** The settings as far as pages need them, in their words: what is hidden and of which kind becomes a list of numbers. */
export function forPages(settings: Settings, offHosts: readonly string[], entities: PageEntities): PageSettings {
  const hidden = new Set<string>(settings.hidden);
  const kindOf = (number: number): ShownKind => shownKinds[Number(entities.kinds[number])] ?? 'company';
  return {
    strength: settings.strength,
    look: settings.look === defaults.look ? '' : `-${settings.look}`,
    skip: entities.ids.flatMap((id, number) =>
      hidden.has(id) || !settings.kinds[kindOf(number)] ? [String(number)] : [],
    ),
    off: offHosts,
  };
}
