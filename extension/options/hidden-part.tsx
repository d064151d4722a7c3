import { useState } from 'preact/hooks';
import type { CardEntity } from '../../src/deals/card-entity.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { shownKindOf } from '../../src/ui/shown-kind.ts';
import { NamedItem } from '../pages/named-item.tsx';
import { language, say } from '../words.ts';
import type { PartProps } from './part-props.ts';
import { searchNames } from './search-names.ts';

/** Names that are never marked: found by name, hidden, shown again. */
export function HiddenPart({ settings, change, entities }: PartProps & { entities: readonly CardEntity[] }) {
  const [words, setWords] = useState('');
  const { hidden } = settings;
  const hits = searchNames(
    entities.filter(({ id }) => !hidden.includes(id)),
    words,
  );
  const hide = (id: EntityId) => change({ hidden: [...hidden, id] });
  const show = (id: EntityId) => change({ hidden: hidden.filter((one) => one !== id) });
  const isSearching = words.trim() !== '';
  return (
    <section class="part" aria-labelledby="hidden">
      <h2 id="hidden">{say('options_hidden')}</h2>
      <p class="small">{say('options_hidden_why')}</p>
      <label class="search">
        {say('options_hidden_search')}
        <input
          type="search"
          value={words}
          placeholder={say('options_hidden_placeholder')}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="small">
        {isSearching &&
          (hits.length > 0 ? say('options_hidden_hits', hits.length) : say('options_hidden_no_match', words.trim()))}
      </p>
      {hits.length > 0 && (
        <ul class="found">
          {hits.map((entity) => (
            <Name
              key={entity.id}
              id={entity.id}
              entity={entity}
              words={[say('options_hide'), say('options_hide_named', nameOf(entity))]}
              onPress={hide}
            />
          ))}
        </ul>
      )}
      {hidden.length === 0 ? (
        <p>{say('options_hidden_none')}</p>
      ) : (
        <ul>
          {hidden.map((id) => {
            const entity = entities.find((one) => one.id === id);
            return (
              <Name
                key={id}
                id={id}
                entity={entity}
                words={[say('options_unhide'), say('options_unhide_named', entity ? nameOf(entity) : id)]}
                onPress={show}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
}

interface NameProps {
  id: EntityId;
  /** Absent where the data do not know the id (any more). */
  entity: CardEntity | undefined;
  /** What the button says, and what it is called. */
  words: readonly [string, string];
  onPress(id: EntityId): void;
}

function Name({ id, entity, words: [words, label], onPress }: NameProps) {
  return (
    <NamedItem action={words} label={label} onPress={() => onPress(id)}>
      {entity ? nameOf(entity) : id} {entity && <i>{say(`kind_${shownKindOf(entity)}`)}</i>}
    </NamedItem>
  );
}

const nameOf = (entity: CardEntity) => (language() === 'en' ? entity.en : entity.ko);
