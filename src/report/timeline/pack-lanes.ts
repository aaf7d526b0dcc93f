/** Something that takes room on a line. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/** Gives each box, in the order given, the first lane that has room for it. */
export function packLanes(boxes: readonly Box[], gap: number): { lanes: number[]; count: number } {
  const taken: Box[][] = [];
  const lanes = boxes.map((box) => {
    const free = taken.findIndex((lane) =>
      lane.every(({ left, right }) => box.left >= right + gap || box.right + gap <= left),
    );
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(box);
    return lane;
  });
  return { lanes, count: taken.length };
}
