import { kindKey } from '../../src/glance/export-rows.ts';
import { type Choice, choicesOf, type Filter, noFilter } from '../../src/glance/filter-rows.ts';
import type { Glance } from '../../src/glance/glance.ts';
import { say } from '../words.ts';

interface Props {
  readonly glance: Glance;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What is to be seen of the deals: one field for each part of the filter, each choice with what it would leave. */
export function Filters({ glance, filter, onFilter }: Props) {
  const { entities, kinds, statuses, years } = choicesOf(glance, filter);
  const isSet = Object.values(filter).some((value) => value !== null);
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  return (
    <fieldset class="filters">
      <legend class="spoken">{say('panel_filters')}</legend>
      <Field
        label={say('panel_filter_name')}
        value={filter.entity}
        choices={entities}
        nameOf={(id) => glance.names[id]?.ko ?? id}
        onChoice={(entity) => change({ entity })}
      />
      <Field
        label={say('panel_filter_kind')}
        value={filter.kind}
        choices={kinds}
        nameOf={(kind) => say(kindKey(kind))}
        onChoice={(kind) => change({ kind })}
      />
      <Field
        label={say('panel_filter_status')}
        value={filter.status}
        choices={statuses}
        nameOf={(status) => say(`status_${status}`)}
        onChoice={(status) => change({ status })}
      />
      <Field
        label={say('panel_filter_year')}
        value={filter.year}
        choices={years}
        nameOf={(year) => year}
        onChoice={(year) => change({ year })}
      />
      {isSet && (
        <button type="button" class="quiet" onClick={() => onFilter(noFilter)}>
          {say('panel_filter_clear')}
        </button>
      )}
    </fieldset>
  );
}

function Field<Value extends string>({
  label,
  value,
  choices,
  nameOf,
  onChoice,
}: {
  label: string;
  value: Value | null;
  choices: readonly Choice<Value>[];
  nameOf: (value: Value) => string;
  onChoice: (value: Value | null) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        data-set={value !== null}
        onChange={({ currentTarget }) =>
          onChoice(choices.find((one) => one.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{say('panel_filter_all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say('panel_filter_choice', nameOf(choice.value), choice.count)}
          </option>
        ))}
      </select>
    </label>
  );
}
