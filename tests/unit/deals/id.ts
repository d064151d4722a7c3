import type { EntityId } from '../../../src/lexicon/entity.ts';

/** An id as its type, for tests. */
export const id = (text: string) => text as EntityId;
