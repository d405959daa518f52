declare module 'linebreak' {
  /** The places where a line may end (UAX #14), one after the other; null after the last, which is the end of the text. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required?: boolean } | null;
  }
}
