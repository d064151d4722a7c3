import type * as v from 'valibot';
import type { Path } from './problem.ts';

/** The keys that lead to the value of an issue. */
export function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** A value, short enough for a message. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Says in one sentence what a schema expected, and what it found. */
export function sayIssue(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key;
  const isAboutKey = issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key';
  if (isAboutKey && issue.expected === 'never') return `unknown field ${show(key)}`;
  if (isAboutKey && typeof key === 'string' && issue.input === undefined)
    return `expected the field ${show(key)}, which is missing`;
  const found = `found ${show(issue.input)}`;
  if (issue.message.startsWith('expected')) return `${issue.message}; ${found}`;
  if (issue.expected === null) return `${issue.message}; ${found}`;
  const choices = issue.expected.replace(/^\((.*)\)$/, '$1').split(' | ');
  const expected =
    choices.length > 1 ? `one of ${choices.join(', ')}` : issue.expected.replace(/^\w/, (c) => c.toLowerCase());
  return `expected ${expected}; ${found}`;
}
