/** Put into the page when it is built: articles of the corpus to begin with. */
declare module 'examples' {
  export const EXAMPLES: readonly {
    readonly title: string;
    readonly text: string;
    readonly publishedAt?: string;
    /** A later version, to compare with. */
    readonly after?: string;
  }[];
}
