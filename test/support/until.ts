const PATIENCE = 45_000;

/**
 * Resolves once `condition` holds; for what happens in the background.
 * @param pause milliseconds between two looks
 */
export async function until(condition: () => Promise<boolean>, pause = 50): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${PATIENCE} ms`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
