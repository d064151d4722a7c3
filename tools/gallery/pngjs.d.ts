/** The little of pngjs that is used here. https://github.com/pngjs/pngjs#api */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    /** Red, green, blue, alpha of each pixel, row by row. */
    readonly data: Buffer;
    static bitblt(
      from: PNG,
      to: PNG,
      x: number,
      y: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ): void;
    static readonly sync: {
      read(file: Buffer): PNG;
      write(picture: PNG, options?: { colorType?: 2 | 6; deflateLevel?: number }): Buffer;
    };
  }
}
