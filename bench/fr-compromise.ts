/** fr-compromise, typed here: the types that it ships do not compile. */
interface CompromiseNumber {
  readonly text: string;
  readonly offset: { readonly start: number };
  readonly number: { readonly num: number };
}

type Compromise = (text: string) => { numbers(): { json(options: { offset: true }): CompromiseNumber[] } };

const name: string = 'fr-compromise';
export const frCompromise: Compromise = ((await import(name)) as { default: Compromise }).default;
