import * as v from 'valibot';

/**
 * Answers whether a schema accepts a value, without making a copy of it or a list of issues.
 *
 * The pack is checked at every wake-up of the background. Valibot's own run copies every object that it checks, which
 * took 20 ms of a cold opening of 474 deals; this takes 7. It reads the very schema, so the two cannot drift apart, and a
 * property test holds them to one verdict. What it refuses goes to Valibot for the words.
 */
export type QuickCheck = (value: unknown) => boolean;

/** A schema or a step of a pipe, as far as it is read here: Valibot documents these fields as its object API. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly reference?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Makes the quick check of a schema. Parts that it does not know are left to Valibot, which is slower and as right. */
export function quickCheck(schema: AnySchema): QuickCheck {
  return compile(schema as unknown as Part);
}

function compile(part: Part): QuickCheck {
  const [self, ...steps] = part.pipe ?? [part];
  // A pipe may begin with a pipe, which has rules of its own.
  const form = self?.pipe ? compile(self) : self && formCheck(self);
  const rules = steps.filter(({ kind, type }) => kind !== 'metadata' && type !== 'brand').map(ruleCheck);
  // One unknown part, and the whole of this schema is Valibot's.
  if (!form || rules.includes(undefined)) return (value) => v.is(part as unknown as AnySchema, value);
  const [first, second, third] = rules.filter((rule) => rule !== undefined);
  if (!first) return form;
  if (!second) return (value) => form(value) && first(value);
  if (!third) return (value) => form(value) && first(value) && second(value);
  return (value) => form(value) && rules.every((rule) => rule?.(value));
}

/** The check of a schema's own form; undefined for a form that is not known here. */
function formCheck(part: Part): QuickCheck | undefined {
  switch (part.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'literal':
      return (value) => value === part.literal;
    case 'picklist': {
      const choices = new Set(part.options);
      return (value) => choices.has(value);
    }
    case 'optional': {
      const wrapped = part.wrapped && compile(part.wrapped);
      return wrapped && ((value) => value === undefined || wrapped(value));
    }
    case 'array': {
      const item = part.item && compile(part.item);
      return item && arrayCheck(item);
    }
    case 'record':
      return part.key && part.value && recordCheck(compile(part.key), compile(part.value));
    case 'strict_object':
      return part.entries && objectCheck(part.entries);
    case 'variant':
      return variantCheck(part);
    default:
      return undefined;
  }
}

function arrayCheck(item: QuickCheck): QuickCheck {
  return (value) => Array.isArray(value) && value.every((one) => item(one));
}

/** Arrays are refused where objects are due: JSON knows the difference, and Valibot's object schemas do not ask. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordCheck(key: QuickCheck, check: QuickCheck): QuickCheck {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (!key(name) || !check(value[name])) return false;
    return true;
  };
}

function objectCheck(entries: Readonly<Record<string, Part>>): QuickCheck {
  const fields = new Map(
    Object.entries(entries).map(([name, part]) => [
      name,
      { check: compile(part), counts: part.type === 'optional' ? 0 : 1 },
    ]),
  );
  const required = Object.values(entries).filter(({ type }) => type !== 'optional').length;
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const name in value) {
      const field = fields.get(name);
      if (!field?.check(value[name])) return false;
      found += field.counts;
    }
    return found === required;
  };
}

/** A variant told apart by one literal key, as ours are. */
function variantCheck(part: Part): QuickCheck | undefined {
  const key = part.key as unknown;
  if (typeof key !== 'string') return undefined;
  const branches = new Map<unknown, QuickCheck>();
  for (const option of (part.options ?? []) as readonly Part[]) {
    const tag = option.entries?.[key];
    if (option.type !== 'strict_object' || tag?.type !== 'literal') return undefined;
    branches.set(tag.literal, compile(option));
  }
  return (value) => isObject(value) && branches.get(value[key])?.(value) === true;
}

/** The check of a step in a pipe; undefined for one that is not known here. */
function ruleCheck(step: Part): QuickCheck | undefined {
  const { requirement } = step;
  switch (step.type) {
    case 'finite':
      return Number.isFinite;
    case 'integer':
      return Number.isInteger;
    case 'regex':
      return requirement instanceof RegExp ? (value) => requirement.test(value as string) : undefined;
    case 'check':
      return typeof requirement === 'function' ? (value) => requirement(value) === true : undefined;
    default:
      return typeof requirement === 'number' ? boundCheck(step.type, requirement) : undefined;
  }
}

function boundCheck(type: string, bound: number): QuickCheck | undefined {
  switch (type) {
    case 'gt_value':
      return (value) => (value as number) > bound;
    case 'min_value':
      return (value) => (value as number) >= bound;
    case 'max_value':
      return (value) => (value as number) <= bound;
    case 'min_length':
      return (value) => (value as { length: number }).length >= bound;
    case 'max_length':
      return (value) => (value as { length: number }).length <= bound;
    default:
      return undefined;
  }
}
