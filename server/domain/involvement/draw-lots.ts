import type { Draw } from '#db/schema/index.ts'

/**
 * Draws lots so that anybody can draw them again: each lot is marked with the digest of the seed and its own id, and the marks
 * are put in order. The seed is made at the moment of the draw, so nobody can know the order before.
 */
export const drawLots = (seed: string, lots: readonly string[], digest: (text: string) => string): Draw => ({
  seed,
  order: lots
    .map((lot) => ({ lot, mark: digest(`${seed} ${lot}`) }))
    .sort((one, other) => (one.mark < other.mark ? -1 : 1))
    .map(({ lot }) => lot),
})
