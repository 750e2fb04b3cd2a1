import { chatMessageSubject, privateMessageSubject, supportCallSubject } from './domain/chat/index.ts'
import { letterSubject } from './domain/escalation/index.ts'
import { groupWordsSubject } from './domain/group-words/index.ts'
import { postSubject } from './domain/groups/index.ts'
import { peerAskSubject, peerOfferSubject } from './domain/peers/index.ts'
import { profileSubject } from './domain/people/index.ts'
import { copingSubject } from './domain/plans/index.ts'
import { proposalCommentSubject } from './domain/proposals/index.ts'
import { summarySubject } from './domain/questions/index.ts'
import { commentSubject, replySubject } from './domain/review/index.ts'
import { sayingSubject } from './domain/sayings/index.ts'
import type { Subjects } from './domain/subjects.ts'

/** Everything that can be reported and acted on, on one page. */
export const subjects: Subjects = {
  post: postSubject,
  profile: profileSubject,
  letter: letterSubject,
  'chat-message': chatMessageSubject,
  'private-message': privateMessageSubject,
  'support-call': supportCallSubject,
  'peer-ask': peerAskSubject,
  'peer-offer': peerOfferSubject,
  'coping-check': copingSubject,
  'document-comment': commentSubject,
  'comment-reply': replySubject,
  'proposal-comment': proposalCommentSubject,
  saying: sayingSubject,
  'group-words': groupWordsSubject,
  summary: summarySubject,
}
