/**
 * Gives a function that does what it is handed one after the other, and answers as that does. Whoever draws needs it:
 * a card has 3 MB of pixels, several times over, and eight feeds at once ask for fifty cards each.
 */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // Whoever asked for it is told of a failure; the next one does not wait for it in vain.
    last = result.catch(() => undefined);
    return result;
  };
}
