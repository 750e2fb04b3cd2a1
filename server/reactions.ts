import type { ForEachEvent } from './domain/events.ts'
import type { Job } from './domain/kernel/command.ts'
import { hour, minute, second } from './domain/kernel/time.ts'

const nothing: readonly Job[] = []

/** A moment, so that the second look at the words can lower a false alarm before anybody is woken. */
const ringFor = (caseId: string): readonly Job[] => [{ name: 'raise-alarm', payload: { caseId }, wait: 3 * second }]

/** Every consequence in the product, on one page: what work an event causes. */
export const reactions: ForEachEvent<readonly Job[]> = {
  'member.joined': ({ memberId }) => [
    { name: 'welcome', payload: { memberId } },
    // Somebody whose account was closed may be back under another name: people look, and decide.
    { name: 'compare-with-known', payload: { memberId } },
    { name: 'find-kept-apart', payload: { memberId } },
  ],
  'email.verification-asked': ({ memberId }) => [
    { name: 'send-mail-link', payload: { memberId, purpose: 'verify-email' } },
  ],
  'email.verified': ({ memberId }) => [
    { name: 'compare-with-known', payload: { memberId } },
    { name: 'find-kept-apart', payload: { memberId } },
  ],
  // Both addresses hear of it: the new one to prove itself, the old one so that nobody loses theirs unawares.
  'email.change-asked': ({ memberId, changeId }) => [
    { name: 'send-mail-link', payload: { memberId, purpose: 'change-email' } },
    { name: 'tell-address-change', payload: { changeId, change: 'asked' } },
  ],
  'email.change-withdrawn': () => nothing,
  'email.changed': ({ memberId, changeId }) => [
    { name: 'tell-address-change', payload: { changeId, change: 'done' } },
    { name: 'compare-with-known', payload: { memberId } },
    { name: 'find-kept-apart', payload: { memberId } },
  ],
  'account.swept-out': () => nothing,
  // Asked for an address nobody has, too: what happens while the person waits must not depend on it.
  'password.reset-asked': ({ memberId }) => [
    { name: 'send-mail-link', payload: { memberId, purpose: 'reset-password' } },
  ],
  'password.changed': ({ memberId }) => [{ name: 'tell-password-changed', payload: { memberId } }],
  // Adding and losing the second step is told to the address, so that nobody does it behind somebody's back.
  'second-step.added': ({ memberId }) => [{ name: 'tell-second-step', payload: { memberId, change: 'added' } }],
  'second-step.shown': () => nothing,
  'second-step.removed': ({ memberId }) => [{ name: 'tell-second-step', payload: { memberId, change: 'removed' } }],
  'session.started': () => nothing,
  'sessions.ended': () => nothing,
  'consent.given': () => nothing,
  'consent.withdrawn': ({ memberId }) => [
    { name: 'forget-peer', payload: { memberId } },
    { name: 'forget-plans', payload: { memberId } },
  ],
  'words.taken-down': ({ memberId, after }) => [
    { name: 'take-down-chat-words', payload: { memberId } },
    { name: 'take-down-review-words', payload: { memberId } },
    ...(after === null ? [] : [{ name: 'take-down-words', payload: { memberId, after } }]),
  ],
  'journey.told': () => nothing,
  'journey.changed': () => nothing,
  'journey.removed': () => nothing,
  'profile.changed': () => nothing,
  'preferences.changed': () => nothing,
  'member.erased': ({ memberId, after }) => [
    { name: 'forget-peer', payload: { memberId } },
    { name: 'forget-plans', payload: { memberId } },
    { name: 'erase-chat-words', payload: { memberId } },
    { name: 'erase-review-words', payload: { memberId } },
    ...(after === null ? [] : [{ name: 'erase-words', payload: { memberId, after } }]),
  ],
  'quotations.erased': ({ threadId }) => [{ name: 'index-thread', payload: { threadId } }],
  // Whoever may do more than before, or less, shows again who they are.
  'role.given': ({ memberId }) => [{ name: 'end-every-session', payload: { memberId } }],
  'role.taken': ({ memberId }) => [{ name: 'end-every-session', payload: { memberId } }],

  'group.opened': ({ groupId, askIds }) =>
    askIds.length > 0 ? [{ name: 'tell-about-opened-group', payload: { groupId, askIds } }] : nothing,
  'group.changed': () => nothing,
  'group.asked-for': ({ askId }) => [{ name: 'tell-about-group-ask', payload: { askId } }],
  'group.ask-withdrawn': () => nothing,
  'group.ask-answered': ({ askId, groupId }) => [
    { name: 'tell-about-opened-group', payload: { groupId, askIds: [askId] } },
  ],
  'group.joined': ({ groupId, memberId }) => [{ name: 'welcome', payload: { memberId, groupId } }],
  'group.left': ({ groupId, memberId }) => [{ name: 'step-back-from-chats', payload: { groupId, memberId } }],
  'join.asked': ({ requestId }) => [{ name: 'tell-about-join-request', payload: { requestId } }],
  'join.withdrawn': () => nothing,
  'join.answered': ({ requestId }) => [{ name: 'tell-about-join-answer', payload: { requestId } }],
  'facilitator.named': () => nothing,
  'facilitator.stood-down': ({ groupId, memberId, role }) =>
    role === 'facilitator' ? [{ name: 'step-back-from-chats', payload: { groupId, memberId } }] : nothing,
  'thread.started': ({ postId, threadId, byNewcomer }) => [
    { name: 'tell-about-mentions', payload: { postId } },
    // Nobody's first words fall into silence: after two quiet hours the people who say hello hear of them.
    ...(byNewcomer ? [{ name: 'tell-about-newcomer', payload: { threadId }, wait: 2 * hour }] : []),
  ],
  'reply.posted': ({ postId }) => [{ name: 'tell-about-reply', payload: { postId } }],
  'post.edited': ({ postId }) => [{ name: 'tell-about-mentions', payload: { postId } }],
  'post.taken-down': () => nothing,
  'post.put-back': () => nothing,
  'post.held': () => nothing,
  'post.hidden': () => nothing,
  'post.restored': () => nothing,
  'post.supported': ({ postId }) => [{ name: 'tell-about-support', payload: { postId } }],
  'thread.pinned': () => nothing,
  'thread.unpinned': () => nothing,
  'thread.closed': ({ threadId }) => [{ name: 'tell-about-thread-change', payload: { threadId, change: 'closed' } }],
  'thread.reopened': () => nothing,
  'thread.moved': ({ threadId, isIndexed }) => [
    { name: 'tell-about-thread-change', payload: { threadId, change: 'moved' } },
    ...(isIndexed ? [] : [{ name: 'index-thread', payload: { threadId } }]),
  ],
  'thread.merged': ({ threadId }) => [{ name: 'tell-about-thread-change', payload: { threadId, change: 'merged' } }],
  'thread.topics-set': () => nothing,
  'topics.changed': () => nothing,
  'prompt.scheduled': () => nothing,
  'prompt.ended': () => nothing,
  'house-rules.written': () => nothing,

  'chat.opened': () => nothing,
  'chat.closed': ({ roomId, ending }) =>
    // Whoever said they would come must not stand before a shut door without a word.
    ending === 'called-off' || ending === 'never-opened'
      ? [{ name: 'tell-about-session', payload: { roomId, change: ending } }]
      : [{ name: 'write-chat-summary', payload: { roomId } }],
  'chat.arrived': () => nothing,
  'chat.left': () => nothing,
  'chat.unattended': ({ roomId, since, graceMinutes }) => [
    { name: 'close-unattended', payload: { roomId, since }, wait: graceMinutes * minute },
  ],
  // Whoever a private word is for hears of it when they are not there.
  'chat.sent': ({ groupId, messageId }) =>
    groupId === null ? [{ name: 'tell-about-private-words', payload: { messageId } }] : nothing,
  // What nobody has looked at in the room by then goes before moderators.
  'chat.held': ({ messageId }) => [{ name: 'leave-waiting-to-queue', payload: { messageId }, wait: 5 * minute }],
  'chat.scheduled': () => nothing,
  'chat.session-changed': ({ roomId, at }) => [
    { name: 'tell-about-session', payload: { roomId, change: `changed-${at}` } },
  ],
  'chat.time-added': () => nothing,
  'chat.coming-said': () => nothing,
  'chat.coming-taken-back': () => nothing,
  'chat.rules-read': () => nothing,
  'chat.summarised': () => nothing,
  'chat.swept': () => nothing,
  'chat.changed': () => nothing,
  // Whoever looks after the chat hears at once by the socket; this is for those who are elsewhere.
  'chat.support-called': ({ callId }) => [
    { name: 'tell-about-support-call', payload: { callId } },
    { name: 'climb-support-call', payload: { callId }, wait: 2 * minute },
  ],
  'chat.support-taken': () => nothing,
  // The case that comes with it rings by itself.
  'chat.support-passed-on': () => nothing,
  'chat.support-ended': () => nothing,
  'chat.supported': () => nothing,
  'chat.waiting-claimed': () => nothing,
  'chat.waiting-released': () => nothing,
  'chat.let-through': () => nothing,
  'chat.kept-back': () => nothing,
  'chat.hand-raised': () => nothing,
  'chat.hand-lowered': () => nothing,
  'chat.asked-to-speak': () => nothing,
  'chat.measure-taken': () => nothing,
  'chat.measure-undone': () => nothing,
  'chat.host-named': () => nothing,
  'chat.host-ended': () => nothing,
  'chat.debrief-written': ({ roomId, memberId, wantsTalk }) =>
    wantsTalk ? [{ name: 'tell-about-debrief', payload: { roomId, memberId } }] : nothing,

  'peer-offer.made': () => nothing,
  'peer-offer.changed': () => nothing,
  'peer-offer.stopped': () => nothing,
  'peer.asked': ({ connectionId }) => [{ name: 'tell-about-connection', payload: { connectionId, what: 'asked' } }],
  'peer.withdrawn': () => nothing,
  'peer.answered': ({ connectionId }) => [
    { name: 'tell-about-connection', payload: { connectionId, what: 'answered' } },
  ],
  'peer.trusted': () => nothing,
  // A block tells nobody.
  'peer.ended': ({ connectionId, endedBy }) =>
    endedBy === null ? nothing : [{ name: 'tell-about-connection', payload: { connectionId, what: 'ended' } }],

  'carer.came-in': () => nothing,
  'carer.left': () => nothing,
  'caring.told': () => nothing,
  'caring.changed': () => nothing,
  'caring.removed': () => nothing,
  // Their conversation is over, silently, when neither sees the other.
  'people.kept-apart': ({ memberId, otherId, bothWays }) =>
    bothWays ? [{ name: 'part-people', payload: { memberId, otherId } }] : nothing,
  'people.apart-ended': () => nothing,
  'plan.begun': () => nothing,
  'plan.changed': () => nothing,
  'plan.reviewed': () => nothing,
  'plan.erased': () => nothing,
  'turning-point.marked': () => [{ name: 'tell-about-due-plans', payload: {} }],
  'plan-card.made': () => nothing,
  'plan-card.changed': () => nothing,
  'plan-card.withdrawn': () => nothing,
  'plan-card.unlocked': () => nothing,
  // Whoever opens a card, a link, or tries to: its carer hears of every time.
  'plan-card.locked': ({ openingId, memberId }) => [
    { name: 'tell-about-plan-opening', payload: { openingId, memberId, what: 'locked' } },
  ],
  'plan-card.opened': ({ openingId, memberId }) => [
    { name: 'tell-about-plan-opening', payload: { openingId, memberId, what: 'card-opened' } },
  ],
  'plan-card.wrong-code': ({ openingId, memberId }) => [
    { name: 'tell-about-plan-opening', payload: { openingId, memberId, what: 'wrong-code' } },
  ],
  'question.made': () => nothing,
  'question.unmade': () => nothing,
  'answer.helped': () => nothing,
  'summary.improved': () => nothing,
  'summary.held': () => nothing,
  'summary.changed': () => nothing,
  'weekly-read.picked': () => nothing,
  'weekly-read.unpicked': () => nothing,
  'signposting-list.made': () => nothing,
  'signposting-list.ended': () => nothing,
  'chosen-services.changed': () => nothing,

  'comment.said': () => nothing,
  'comment.changed': () => nothing,
  'comment.withdrawn': () => nothing,
  'comment.withheld': () => nothing,
  'comment.restored': () => nothing,
  'comment.agreed-with': () => nothing,
  'comment.replied-to': ({ commentId, replyId }) => [
    { name: 'tell-about-comment', payload: { commentId, what: replyId } },
  ],
  'reply.withdrawn': () => nothing,
  'comment.answered': ({ commentId, outcomeId }) => [
    { name: 'tell-about-comment', payload: { commentId, what: outcomeId } },
  ],
  'comments.placed': () => nothing,
  'round.opened': ({ roundId }) => [{ name: 'tell-about-round', payload: { roundId, what: 'asked' } }],
  'round.changed': ({ roundId }) => [{ name: 'tell-about-round', payload: { roundId, what: 'asked' } }],
  'round.closed': ({ roundId }) => [{ name: 'tell-about-round', payload: { roundId, what: 'closed' } }],
  'review.finished': ({ roundId }) => [{ name: 'tell-about-round', payload: { roundId, what: 'heard' } }],
  'review.taken-up': () => nothing,
  'agreement.asked': ({ agreementId }) => [{ name: 'tell-about-agreement', payload: { agreementId, what: 'asked' } }],
  'agreement.answered': () => nothing,
  'agreement.closed': ({ agreementId }) => [{ name: 'tell-about-agreement', payload: { agreementId, what: 'closed' } }],
  'review-day.set': () => nothing,
  'words.entered': () => nothing,
  'opportunity.offered': () => nothing,
  'opportunity.withdrawn': ({ opportunityId }) => [
    { name: 'tell-about-involvement', payload: { what: 'wish', id: opportunityId } },
  ],
  'opportunity.chosen': ({ opportunityId }) => [
    { name: 'tell-about-involvement', payload: { what: 'wish', id: opportunityId } },
  ],
  'opportunity.told': () => nothing,
  'interest.said': () => nothing,
  'interest.taken-back': () => nothing,
  'rate.set': () => nothing,
  'hours.entered': () => nothing,
  'hours.taken-back': () => nothing,
  'hours.decided': ({ hoursId }) => [{ name: 'tell-about-involvement', payload: { what: 'hours', id: hoursId } }],
  'hours.paid': () => nothing,
  'workspace.opened': () => nothing,
  'workspace.terms-written': () => nothing,
  'workspace.page-written': () => nothing,
  'workspace.published': () => nothing,
  'workspace.unpublished': () => nothing,
  'seat.taken': () => nothing,
  'document.handed-over': ({ uploadId }) => [{ name: 'read-document', payload: { uploadId } }],
  'document.read': () => nothing,
  'document.dropped': () => nothing,
  'document.changed': () => nothing,
  'document.put-away': () => nothing,
  'document.taken-up': () => nothing,
  'document.brought': () => nothing,
  // Whatever stands in the draft now, nothing that was said is lost: each comment is found again, or shown as gone.
  'draft.kept': ({ draftId }) => [{ name: 'place-comments', payload: { draftId, after: '' } }],
  'seat.invited': () => nothing,
  'seat.invitation-withdrawn': () => nothing,
  'seat.asked': ({ requestId }) => [{ name: 'tell-about-seat', payload: { what: 'asked', id: requestId } }],
  'seat.ask-withdrawn': () => nothing,
  'seat.answered': ({ requestId }) => [{ name: 'tell-about-seat', payload: { what: 'answered', id: requestId } }],
  'seat.changed': ({ changeId }) => [{ name: 'tell-about-seat', payload: { what: 'changed', id: changeId } }],
  'seat.left': () => nothing,
  'seat.named': () => nothing,
  // Whoever is spoken for hears of it, whoever agreed.
  'seat.support-agreed': ({ seatId }) => [{ name: 'tell-about-seat', payload: { what: 'supported', id: seatId } }],
  'seat.support-ended': () => nothing,
  'objective.set': () => nothing,
  'objective.changed': () => nothing,
  'objective.read': () => nothing,
  'objective.reading-withdrawn': () => nothing,
  'objective.cycle-begun': () => nothing,
  'objective.step-written': () => nothing,
  'objective.ended': () => nothing,
  'objective.resumed': () => nothing,
  'public-answer.shown': () => nothing,
  'public-answer.taken-back': () => nothing,
  'question-set.shared': () => nothing,
  'question-set.withdrawn': () => nothing,
  'shared-word.added': () => nothing,
  'shared-word.withdrawn': () => nothing,

  'plan-share.made': () => nothing,
  'plan-share.revoked': () => nothing,
  'plan-share.opened': ({ openingId, memberId }) => [
    { name: 'tell-about-plan-opening', payload: { openingId, memberId, what: 'share-opened' } },
  ],
  'coping.checked': () => nothing,
  'coping.hello-asked': () => nothing,
  'coping.forgotten': () => nothing,
  'plans.forgotten': () => nothing,
  'seals.changed': () => nothing,

  'words.screened': ({ screeningId, secondLook }) =>
    secondLook === 'full-tier' ? [{ name: 'triage-fully', payload: { screeningId } }] : nothing,
  'triage.settled': () => nothing,
  'triage.left-to-people': () => nothing,
  'case.opened': ({ caseId, level }) => (level === 'crisis' ? ringFor(caseId) : nothing),
  // A case that is lowered rings no more; one that rises rings.
  'case.level-set': ({ caseId, level }) =>
    level === 'crisis' ? ringFor(caseId) : [{ name: 'stop-alarm', payload: { caseId } }],
  'support.offered': ({ offerId }) => [{ name: 'tell-about-support-offer', payload: { offerId } }],
  'crisis-contact.changed': () => nothing,
  // A danger to life that somebody tells of in words rings at once: no second look can lower what a person says.
  'report.made': ({ reportId, level, isUnplaced }) => [
    { name: 'tell-about-report', payload: { reportId } },
    ...(isUnplaced && level === 'crisis' ? [{ name: 'raise-concern', payload: { reportId } }] : []),
  ],
  'concern.handled': ({ reportId }) => [{ name: 'follow-concern', payload: { reportId } }],
  'people.set-apart': ({ memberId, otherId }) => [{ name: 'part-people', payload: { memberId, otherId } }],
  'people.let-meet': () => nothing,

  'case.claimed': () => nothing,
  'case.released': () => nothing,
  'case.handed-over': ({ caseId }) => [{ name: 'tell-about-handed-case', payload: { caseId } }],
  'case.handed-up': ({ caseId }) => [{ name: 'tell-about-handed-case', payload: { caseId } }],
  'case.noted': () => nothing,
  // A crisis that is opened again rings after a minute, unless somebody is on it by then: whoever opened it is there.
  'case.reopened': ({ caseId, level, hadBy }) => [
    ...(hadBy.length > 0 ? [{ name: 'tell-about-reopened-case', payload: { caseId, hadBy } }] : []),
    ...(level === 'crisis' ? [{ name: 'raise-alarm', payload: { caseId }, wait: minute }] : []),
  ],
  'case.merged': () => nothing,
  'case.words-opened': () => nothing,
  'case.private-words-read': () => nothing,
  'level.corrected': () => nothing,
  'team.message-written': () => nothing,
  'message-template.changed': () => nothing,
  'care.chosen': () => nothing,
  'hard-kinds.chosen': () => nothing,
  'decision.made': ({ decisionId }) => [{ name: 'tell-about-decision', payload: { decisionId } }],
  'decision.undone': ({ decisionId }) => [{ name: 'tell-about-decision', payload: { decisionId, change: 'undone' } }],
  'case.closed': ({ caseId }) => [{ name: 'stop-alarm', payload: { caseId } }],
  'report.answered': ({ reportId }) => [{ name: 'tell-about-report-answer', payload: { reportId } }],
  'standing.changed': ({ memberId }) => [{ name: 'keep-known-marks', payload: { memberId } }],

  // Whoever stands on this step is paged now; unless somebody answers, the next step comes by the clock.
  'alarm.climbed': ({ alarmId, rung, nextAt }) => [
    { name: 'send-pages', payload: { alarmId, rung } },
    { name: 'climb-ladder', payload: { alarmId, rung: rung + 1 }, runAt: nextAt },
  ],
  'alarm.acknowledged': () => nothing,
  'alarm.stopped': () => nothing,
  'page.sent': () => nothing,
  'page.went-wrong': () => nothing,
  'pager.changed': () => nothing,
  'shift.put-in': () => nothing,
  'shift.taken-off': () => nothing,
  'staffed-hours.changed': () => nothing,
  'ladder.changed': () => nothing,
  'support.answered': ({ offerId, answer }) =>
    answer === 'yes-please' ? [{ name: 'tell-about-support-asked', payload: { offerId } }] : nothing,
  'support.taken-on': () => nothing,
  'support.written': ({ offerId, messageId, toId }) =>
    toId === null ? nothing : [{ name: 'tell-about-support-letter', payload: { offerId, messageId, toId } }],
  'letter.withheld': () => nothing,
  'letter.restored': () => nothing,
  'disclosure.made': () => nothing,

  'risk-record.written': () => nothing,
  'launch-step.taken': () => nothing,
  'appeal.opened': ({ appealId }) => [{ name: 'tell-about-appeal', payload: { appealId } }],
  'appeal.written': ({ messageId }) => [{ name: 'tell-about-appeal-words', payload: { messageId } }],
  'appeal.taken': () => nothing,
  'appeal.let-go': () => nothing,
  'appeal.decided': ({ appealId }) => [{ name: 'tell-about-appeal-outcome', payload: { appealId } }],

  'author.revealed': () => nothing,
  'own-export.taken': () => nothing,
  'hold.put-on': () => nothing,
  'hold.lifted': () => nothing,
  'bulk-export.asked': ({ exportId }) => [{ name: 'tell-about-bulk-export', payload: { exportId } }],
  'bulk-export.answered': () => nothing,
  'bulk-export.taken': () => nothing,

  'notice.given': ({ memberId, mailAt }) =>
    mailAt === null ? nothing : [{ name: 'send-notice-mail', payload: { memberId }, runAt: mailAt }],
  'followers.partly-told': (event) =>
    event.about === 'reply'
      ? [{ name: 'tell-about-reply', payload: { postId: event.postId, after: event.after } }]
      : [
          {
            name: 'tell-about-thread-change',
            payload: { threadId: event.threadId, change: event.about, after: event.after },
          },
        ],
  'mail.put-off': ({ memberId, until }) => [{ name: 'send-notice-mail', payload: { memberId }, runAt: until }],
  'digest.due': ({ memberId }) => [{ name: 'send-digest', payload: { memberId } }],
  'digests.partly-gathered': () => [{ name: 'gather-digests', payload: {} }],
  'notices.mailed': () => nothing,
  'notice-choices.changed': () => nothing,

  'directory-run.begun': () => nothing,
  'directory-run.finished': () => nothing,
  'feed.subscribed': () => [{ name: 'refresh-feeds', payload: {} }],
  'feed.left': () => nothing,
  'directory-run.asked': ({ runId }) => [{ name: 'read-feed', payload: { runId } }],
  'directory-run.rehearsed': () => nothing,
  'services.published': () => nothing,
  'services.unpublished': () => nothing,
  'services.checked': () => nothing,
  'services.put-back': () => nothing,
  'service-place.hidden': () => nothing,
  'service-place.told': () => nothing,
  'service-difference.settled': () => nothing,
  'services.merged': () => nothing,
  'services.parted': () => nothing,
  'services.called-different': () => nothing,
  // What is unsafe reaches people at once; the rest waits in the editors' list.
  'correction.reported': ({ correctionId, isUnsafe }) =>
    isUnsafe ? [{ name: 'tell-about-correction', payload: { correctionId } }] : nothing,
  'correction.taken': () => nothing,
  'correction.settled': ({ correctionId }) => [{ name: 'tell-about-correction', payload: { correctionId } }],
  'service.claimed': ({ claimId, by }) => [
    { name: by === 'mail' ? 'send-claim-mail' : 'tell-about-claim', payload: { claimId } },
  ],
  'claim.proved': ({ claimId }) => [{ name: 'tell-about-claim', payload: { claimId } }],
  'claim.refused': ({ claimId }) => [{ name: 'tell-about-claim', payload: { claimId } }],
  'claim.ended': () => nothing,
  'service.changed': () => nothing,
  'service.checked': () => nothing,
  'service.check-ran-out': () => nothing,
  'service.unpublished-unchecked': ({ serviceId, at }) => [
    { name: 'tell-about-unchecked', payload: { serviceId, since: at } },
  ],
}
