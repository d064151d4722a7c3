import type { TopName } from '../messages.ts';
import { say } from '../words.ts';

/** The names that the article is about, each with the number of its prior deals. Nothing where there are none. */
export function TopNames({ names }: { names: readonly TopName[] }) {
  if (names.length === 0) return null;
  return (
    <section class="found" aria-labelledby="found">
      <h2 id="found">{say('popup_top')}</h2>
      <ul>
        {names.map(({ name, prior }) => (
          <li key={name}>
            {name} <span>{prior > 0 ? say('popup_top_count', prior) : say('popup_top_none')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
