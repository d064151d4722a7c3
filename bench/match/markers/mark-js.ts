import Mark from 'mark.js';
import type { Marker } from './marker.ts';

/** mark.js with one RegExp of all names; it wraps each in an element. */
export const markRegExp: Marker = {
  open({ pattern }) {
    const names = new RegExp(pattern, 'g');
    return {
      mark(body) {
        new Mark(body).markRegExp(names);
        return body.querySelectorAll('mark').length;
      },
      undo: (body) => new Mark(body).unmark(),
    };
  },
};

/** mark.js with the names as they are: it goes over the page once for each. */
export const markNames: Marker = {
  open: ({ names }) => ({
    mark(body) {
      new Mark(body).mark(names, { separateWordSearch: false });
      return body.querySelectorAll('mark').length;
    },
    undo: (body) => new Mark(body).unmark(),
  }),
};
