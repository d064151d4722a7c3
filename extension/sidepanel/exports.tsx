import type { PriorRow } from '../../src/deals/prior-row.ts';
import { rowsAsCsv, rowsAsJson } from '../../src/glance/export-rows.ts';
import type { Filter } from '../../src/glance/filter-rows.ts';
import type { Glance } from '../../src/glance/glance.ts';
import { say } from '../words.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly glance: Glance;
  /** What the filter has left. */
  readonly rows: readonly PriorRow[];
  readonly filter: Filter;
  readonly onNews: (news: string) => void;
}

/** Writes what is shown into a file on the reader's device. */
export function Exports({ glance, rows, filter, onNews }: Props) {
  const name = `chipdeal-${glance.article.asOf}`;
  const save = (file: string, type: string, text: string) => {
    saveFile(file, type, text);
    onNews(say('panel_saved_as', file));
  };
  return (
    <div class="exports">
      <p>{say('panel_export', rows.length)}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => save(`${name}.csv`, 'text/csv;charset=utf-8', rowsAsCsv(rows, glance, say))}
      >
        CSV
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => save(`${name}.json`, 'application/json', rowsAsJson(rows, glance, filter))}
      >
        JSON
      </button>
    </div>
  );
}
