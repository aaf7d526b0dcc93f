/** Texts that broke a property once, as `npm run fuzz` shrank them. */
export const FINDINGS: readonly string[] = [
  // A number and a unit on two lines.
  '1\nL\nLa Presse Canadienne',
  // A capital whose lower case is two code units.
  'Il est parti. İzmir reste calme, a dit le maire.',
];
