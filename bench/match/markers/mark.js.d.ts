/** The part of mark.js that the bench uses; the package has no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(names: readonly string[], options?: { separateWordSearch?: boolean }): void;
    markRegExp(names: RegExp): void;
    unmark(): void;
  }
}
