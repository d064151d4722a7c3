import browser from 'webextension-polyfill';
import { writeDate } from '../../src/figures/write.ts';
import { say } from '../words.ts';
import type { ShippedData } from './shipped-data.ts';

/** What the data hold, and where to say that they are wrong. A text in place of the data says why there are none. */
export function DataPart({ data }: { data: ShippedData | string | null }) {
  const home = browser.runtime.getManifest().homepage_url ?? '';
  return (
    <section class="part" aria-labelledby="data">
      <h2 id="data">{say('options_data')}</h2>
      {typeof data === 'string' && <p role="alert">{say('options_data_failed', data)}</p>}
      {data !== null && typeof data === 'object' && (
        <dl>
          <dt>{say('options_data_version')}</dt>
          <dd>{data.version}</dd>
          <dt>{say('options_data_date')}</dt>
          <dd>{writeDate(data.date)}</dd>
          <dt>{say('options_data_deals')}</dt>
          <dd>{say('options_data_count', data.deals)}</dd>
          <dt>{say('options_data_entities')}</dt>
          <dd>{say('options_data_names', data.entities.length)}</dd>
          <dt>{say('options_data_span')}</dt>
          <dd>{say('options_data_span_value', data.from, writeDate(data.to))}</dd>
          <dt>{say('options_data_digest')}</dt>
          <dd>{data.digest}</dd>
        </dl>
      )}
      <p>
        <a href={`${home}/blob/main/CONTRIBUTING.md`} target="_blank" rel="noopener noreferrer">
          {say('options_data_correct')}
        </a>
      </p>
      <p class="small">{say('options_data_no_advice')}</p>
    </section>
  );
}
