import type { ByText } from './contest.ts';
import type { Data } from './contestants/contestant.ts';
import type { ContestantName } from './contestants.mjs';
import type { Started } from './start.ts';

/** An engine that contestants are measured in. */
export interface Engine {
  readonly name: string;
  /** With versions. */
  readonly title: string;
  /** Loads, opens and uses one contestant where nothing has run before. */
  cold(name: ContestantName, data: Data, article: string): Promise<Cold | Failed>;
  /** How many names all contestants find in the self-test. Throws where they do not agree. */
  agree(test: SelfTest): Promise<number>;
  /** Opens contestants side by side and lets them get warm. */
  contest(settings: Settings): Promise<Running>;
}

export interface Cold extends Started {
  /** Milliseconds of loading code and data. */
  readonly load: number;
}

/** Why there is no figure. */
export interface Failed {
  readonly failed: string;
}

export interface Settings {
  readonly data: Data;
  readonly names: readonly ContestantName[];
  readonly texts: Record<string, string[]>;
}

export interface SelfTest {
  readonly data: Data;
  readonly text: string;
}

/** A contest under way; what it gives is told at `Contest`. */
export interface Running {
  readonly found: ByText<number>;
  round(): Promise<ByText<number>>;
  end(): Promise<void>;
}
