/** How far an offer has come: people may ask, somebody has to choose, people were chosen, or it was taken back. */
export type OfferState = 'open' | 'choosing' | 'chosen' | 'withdrawn'

/** The same, at a moment (epoch milliseconds). */
export function stateOf(
  offer: { readonly withdrawnAt: number | null; readonly chosenAt: number | null; readonly closesAt: number },
  now: number,
): OfferState {
  if (offer.withdrawnAt !== null) return 'withdrawn'
  if (offer.chosenAt !== null) return 'chosen'
  return offer.closesAt > now ? 'open' : 'choosing'
}
