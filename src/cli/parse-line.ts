import * as v from 'valibot';

/** The id by which whoever reads the answers finds the line again. */
export const idSchema = v.union([v.string(), v.number()]);

/** What each field of a line has to be, in words. */
export type Forms<Line> = Readonly<Record<keyof Line & string, string>>;

/**
 * Puts a parsed line through its schema.
 *
 * @param needed the fields that every line has, for whoever gave no object at all
 * @throws an Error that names each field at fault, what was expected there and what was found
 */
export function parseLine<Schema extends v.GenericSchema>(
  line: unknown,
  schema: Schema,
  forms: Forms<v.InferOutput<Schema>>,
  needed: readonly [string, string],
): v.InferOutput<Schema> {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw new Error(`expected an object with "${needed[0]}" and "${needed[1]}"; found ${formOf(line)}`);
  }
  const parsed = v.safeParse(schema, line);
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => {
    const key = String(issue.path?.[0]?.key);
    const found = issue.input === undefined ? 'it is missing' : `found ${show(issue.input)}`;
    return `expected "${key}" to be ${(forms as Readonly<Record<string, string>>)[key]}; ${found}`;
  });
  throw new Error(faults.join('; '));
}

const longest = 60;

/** A value out of JSON as a message shows it: text as it stands where it is short, of anything else the type. */
function show(value: unknown): string {
  return typeof value === 'string' && value.length <= longest ? JSON.stringify(value) : formOf(value);
}

/** What a value out of JSON is, in words. */
function formOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
