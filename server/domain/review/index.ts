export { agreeWithComment, takeBackAgreement } from './agree-with-comment.ts'
export { agreementPage } from './agreement-page.ts'
export { lastAgreement, voicesOf } from './agreements.ts'
export { answerComment } from './answer-comment.ts'
export type { SaidComment } from './as-shown.ts'
export { askForAgreement } from './ask-for-agreement.ts'
export { changeComment } from './change-comment.ts'
export { changeRound } from './change-round.ts'
export { closeAgreement } from './close-agreement.ts'
export { closeDueRounds, closeRound } from './close-round.ts'
export { commentOnPassage } from './comment-on-passage.ts'
export { commentAnnotations, commentRecord } from './comment-record.ts'
export { commentSubject } from './comment-subject.ts'
export { commentPage, commentsBeside } from './comments-beside.ts'
export { finishReview, takeUpReview } from './finish-review.ts'
export { haveSay } from './have-say.ts'
export { makeNextDraft } from './make-next-draft.ts'
export { openRound } from './open-round.ts'
export { eraseReviewWords, takeDownReviewWords } from './own-review-words.ts'
export { ownTakenUp } from './own-taken-up.ts'
export { passagePage } from './passage-page.ts'
export {
  type CommentsToFind,
  commentsToFind,
  draftWords,
  foundAgain,
  type Place,
  placeComments,
  type ToFind,
} from './place-comments.ts'
export { replySubject } from './reply-subject.ts'
export { replyToComment } from './reply-to-comment.ts'
export { reviewSums } from './review-sums.ts'
export { reviewWaiting } from './review-waiting.ts'
export { roundsPage } from './round-page.ts'
export { isHeardIn, readersOf } from './rounds.ts'
export { setReviewDay } from './set-review-day.ts'
export { countUnanswered } from './unanswered.ts'
export { waitingAnswers } from './waiting-answers.ts'
export { withdrawComment } from './withdraw-comment.ts'
export { withdrawReply } from './withdraw-reply.ts'
export { nextDraftPlan } from './wordings.ts'
export { writeIn } from './write-in.ts'
