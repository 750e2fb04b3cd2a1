/** What can happen to the review of a year. Ids only; who answered what is in none of them. */
export type AnnualReviewEvent =
  | { name: 'annual-review.opened'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.answered'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.gathered'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.words-left-out'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.asked'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.voiced'; workspaceId: string; reviewId: string; seatId: string }
  | { name: 'annual-review.signed'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.published'; workspaceId: string; reviewId: string }
  | { name: 'annual-review.taken-down'; workspaceId: string; reviewId: string }
