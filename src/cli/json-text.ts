import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Path } from '../deals/checks/problem.ts';

/** Something wrong with JSON as such: the path where known, the line from 1, and what was expected. */
export interface JsonFault {
  readonly line: number;
  readonly path: Path;
  readonly message: string;
}

/** A piece of JSON: its value, and the line of whatever a path leads to (of the nearest thing above, if that is missing). */
export interface JsonText {
  readonly value: unknown;
  lineOf(path: Path): number;
}

/** JSON that was read, or the faults for which it was not. */
export type JsonReading =
  | { readonly json: JsonText; readonly faults?: never }
  | { readonly faults: readonly JsonFault[] };

/** `CommaExpected` → `expected a comma`; what the parser's other names mean. */
const meanings: Readonly<Record<string, string>> = {
  InvalidSymbol: 'expected JSON, found a word or sign that it does not have',
  InvalidNumberFormat: 'expected a number',
  PropertyNameExpected: 'expected the name of a field in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing brace',
  CloseBracketExpected: 'expected a closing bracket',
  EndOfFileExpected: 'expected the end of the file',
  InvalidCommentToken: 'expected plain JSON, found a comment',
  UnexpectedEndOfComment: 'expected plain JSON, found a comment',
  UnexpectedEndOfString: 'expected a closing quotation mark',
  UnexpectedEndOfNumber: 'expected a number',
  InvalidUnicode: 'expected four hexadecimal digits',
  InvalidEscapeCharacter: 'expected another character after the backslash',
  InvalidCharacter: 'expected a control character to be escaped',
};

/** Finds the line of an offset; the starts of lines are looked up once. */
function lineFinder(text: string, firstLine: number): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) =>
    firstLine +
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
}

/** Fields that stand twice in one object: JSON.parse would keep the last and say nothing. */
function* twiceNamed(node: Node, path: Path): Generator<{ node: Node; path: Path; name: string }> {
  const names = new Set<string>();
  for (const [position, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') yield* twiceNamed(child, [...path, position]);
    if (child.type !== 'property') continue;
    const name = String(child.children?.[0]?.value);
    if (names.has(name)) yield { node: child, path: [...path, name], name };
    names.add(name);
    const value = child.children?.[1];
    if (value) yield* twiceNamed(value, [...path, name]);
  }
}

/**
 * Reads plain JSON (no comments, no trailing commas, no field twice) and remembers where things stand.
 * `firstLine` is the line of the text's beginning in its file, for formats with one piece of JSON a line.
 */
export function readJsonText(text: string, firstLine = 1): JsonReading {
  try {
    return readTree(text, lineFinder(text, firstLine));
  } catch (error) {
    // The parser calls itself for each level, so that a file of 100,000 brackets ends its stack.
    const message = error instanceof RangeError ? 'expected fewer levels of nesting' : `expected JSON; ${error}`;
    return { faults: [{ line: firstLine, path: [], message }] };
  }
}

function readTree(text: string, lineAt: (offset: number) => number): JsonReading {
  const parseErrors: ParseError[] = [];
  const tree = parseTree(text, parseErrors, { disallowComments: true, allowTrailingComma: false });
  const [first] = parseErrors;
  if (first || !tree) {
    // One mistake makes a parser stumble many times; only the first says something.
    const name = first ? printParseErrorCode(first.error) : 'ValueExpected';
    return {
      faults: [{ line: lineAt(first?.offset ?? 0), path: [], message: meanings[name] ?? `expected JSON (${name})` }],
    };
  }
  const doubles = [...twiceNamed(tree, [])];
  if (doubles.length > 0) {
    return {
      faults: doubles.map(({ node, path, name }) => ({
        line: lineAt(node.offset),
        path,
        message: `expected each field once; "${name}" occurs twice`,
      })),
    };
  }
  return { json: { value: JSON.parse(text), lineOf: (path) => lineAt(offsetOf(tree, path)) } };
}

function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}
