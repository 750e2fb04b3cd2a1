/** What can happen while a group reviews a document. Ids only. */
export type ReviewEvent =
  | { name: 'comment.said'; documentId: string; commentId: string }
  | { name: 'comment.changed'; documentId: string; commentId: string }
  | { name: 'comment.withdrawn'; documentId: string; commentId: string }
  | { name: 'comment.withheld'; documentId: string; commentId: string }
  | { name: 'comment.restored'; documentId: string; commentId: string }
  | { name: 'comment.agreed-with'; documentId: string; commentId: string }
  | { name: 'comment.replied-to'; documentId: string; commentId: string; replyId: string }
  | { name: 'reply.withdrawn'; documentId: string; commentId: string; replyId: string }
  | { name: 'comment.answered'; documentId: string; commentId: string; outcomeId: string }
  | { name: 'comments.placed'; documentId: string; draftId: string }
  | { name: 'round.opened'; documentId: string; roundId: string }
  | { name: 'round.changed'; documentId: string; roundId: string }
  | { name: 'round.closed'; documentId: string; roundId: string }
  | { name: 'review.finished'; documentId: string; roundId: string; seatId: string }
  | { name: 'review.taken-up'; documentId: string; roundId: string; seatId: string }
  | { name: 'agreement.asked'; documentId: string; agreementId: string }
  | { name: 'agreement.answered'; documentId: string; agreementId: string; seatId: string }
  | { name: 'agreement.closed'; documentId: string; agreementId: string }
  | { name: 'review-day.set'; documentId: string }
  | { name: 'words.entered'; documentId: string; seatId: string; bySeatId: string }
