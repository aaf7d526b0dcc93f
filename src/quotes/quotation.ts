/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
}

/** Words between marks, outermost level. */
export interface Quotation {
  /** Token of the opening mark. */
  readonly open: number;
  /** One past the closing mark; past the last word when it is never closed. */
  readonly end: number;
  /** The words: one range, or one a paragraph when the marks are opened again at each. */
  readonly segments: readonly TokenRange[];
  readonly closed: boolean;
  /** Words inside marks inside the words. */
  readonly nested: readonly TokenRange[];
}
