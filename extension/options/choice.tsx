interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  /** Where a heading beside it says the same, the legend is for those who listen. */
  isHeaded?: boolean;
  choices: readonly (readonly [Value, string])[];
  value: Value;
  onChoose(value: Value): void;
}

/** One of several, each with its words. */
export function Choice<Value extends string>({ name, legend, isHeaded, choices, value, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend class={isHeaded ? 'unseen' : ''}>{legend}</legend>
      {choices.map(([one, words]) => (
        <label key={one}>
          <input type="radio" name={name} checked={value === one} onChange={() => onChoose(one)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
