/** Something of a height that would like its middle to be at `y`. */
export interface Spreadable {
  readonly y: number;
  readonly height: number;
}

/**
 * Middles for things that may not overlap, in their order from the top, each as near to its wish as a push down and
 * a push up allow. They stay above `bottom`, and below `top` as long as there is room.
 */
export function spreadApart(things: readonly Spreadable[], top: number, bottom: number): readonly number[] {
  let edge = top;
  const down = things.map(({ y, height }) => {
    const middle = Math.max(y, edge + height / 2);
    edge = middle + height / 2;
    return middle;
  });
  edge = bottom;
  return things
    .map((thing, index) => ({ ...thing, middle: down[index] ?? thing.y }))
    .reverse()
    .map(({ middle, height }) => {
      const raised = Math.min(middle, edge - height / 2);
      edge = raised - height / 2;
      return raised;
    })
    .reverse();
}
