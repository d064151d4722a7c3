import type { Attention } from '../content/page-door.ts';

/** Several that attend to one page, as one. */
export function together(all: readonly Attention[]): Attention {
  return {
    hear(event) {
      for (const one of all) one.hear(event);
    },
    walk() {
      for (const one of all) one.walk();
    },
    look(reading) {
      for (const one of all) one.look(reading);
    },
    end() {
      for (const one of all) one.end();
    },
  };
}
