import { join } from 'node:path';
import * as v from 'valibot';
import { pathOf, sayIssue } from '../deals/checks/issue.ts';
import { type Path, writePath } from '../deals/checks/problem.ts';
import type { DataError } from './data-error.ts';
import type { DataFile } from './data-files.ts';
import { type JsonText, readJsonText } from './json-text.ts';
import { readText } from './read-text.ts';

/** A value out of a data file, and how to say where something in it stands. */
export interface Row {
  readonly value: unknown;
  readonly file: DataFile;
  /** Makes the error of a path that begins at the value. */
  error(path: Path, message: string): DataError;
}

/** The rows of a file, or of what could be read of it. */
export interface FileReading {
  readonly rows: readonly Row[];
  readonly errors: readonly DataError[];
}

function rowIn(file: DataFile, json: JsonText, at: Path, value: unknown): Row {
  return {
    value,
    file,
    error(path, message) {
      const whole = [...at, ...path];
      return { file: file.name, line: json.lineOf(whole), field: writePath(whole), message };
    },
  };
}

/** A file that could not be read at all. */
function unread(file: DataFile, message: string): FileReading {
  return { rows: [], errors: [{ file: file.name, line: 1, field: '', message }] };
}

/** Reads one piece of JSON as one row; `line` is where it begins in the file. */
function readPiece(file: DataFile, text: string, line = 1): FileReading & { readonly json?: JsonText } {
  const reading = readJsonText(text, line);
  if (!reading.faults)
    return { json: reading.json, rows: [rowIn(file, reading.json, [], reading.json.value)], errors: [] };
  const errors = reading.faults.map(({ path, ...fault }) => ({ file: file.name, field: writePath(path), ...fault }));
  return { rows: [], errors };
}

/** One row a line; empty lines are passed over, and a bad line does not spoil the others. */
function readLines(file: DataFile, text: string): FileReading {
  const pieces = text
    .split('\n')
    .flatMap((line, number) => (line.trim() === '' ? [] : readPiece(file, line, number + 1)));
  return { rows: pieces.flatMap(({ rows }) => rows), errors: pieces.flatMap(({ errors }) => errors) };
}

/** `{"deals": […]}`, as the project keeps them, or a bare list, as exports come (but not of sites: the build reads those). */
function readList(file: DataFile, text: string): FileReading {
  const { json, rows, errors } = readPiece(file, text);
  const [whole] = rows;
  if (!json || !whole) return { rows: [], errors };
  const rowsAt = (list: readonly unknown[], at: Path) =>
    list.map((value, position) => rowIn(file, json, [...at, position], value));
  if (Array.isArray(json.value) && file.part !== 'sites') return { rows: rowsAt(json.value, []), errors: [] };
  const frame = v.strictObject({ $schema: v.optional(v.string()), [file.part]: v.array(v.unknown()) });
  const framed = v.safeParse(frame, json.value);
  if (!framed.success) {
    return { rows: [], errors: framed.issues.map((issue) => whole.error(pathOf(issue), sayIssue(issue))) };
  }
  return { rows: rowsAt(framed.output[file.part] as readonly unknown[], [file.part]), errors: [] };
}

/**
 * Reads the rows of a file: of entities, deals and sites each one, of rates the whole file as one row.
 * Faults of the file or of its JSON are errors; whether a row has the right form is for the schema to say.
 */
export function readRows(dir: string, file: DataFile): FileReading {
  const reading = readText(join(dir, file.name));
  if (reading.fault !== undefined) return unread(file, reading.fault);
  if (file.part === 'rates') return readPiece(file, reading.text);
  return file.name.endsWith('.jsonl') ? readLines(file, reading.text) : readList(file, reading.text);
}
