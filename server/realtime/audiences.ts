import type { ForEachEvent } from '#server/domain/events.ts'

/** One message to one room. Names and ids only: each page asks again, and so sees exactly what it may. */
export type Delivery = {
  readonly room: string
  readonly message: string
  readonly payload: Readonly<Record<string, string>>
  /** A room whose people hear nothing of it: those who do not see its author. */
  readonly except?: string
  /** Whoever looks after the chat hears it too, also those whom its author does not see. */
  readonly hosts?: string
  /** A message of a live chat that travels whole, made by the query of the page: asking again for each would be too slow. */
  readonly chatMessageId?: string
  /** The chat whose people are counted again, a moment later and once for all who came and went meanwhile. */
  readonly countedChatId?: string
}

const nobody: readonly Delivery[] = []
const thread = (threadId: string, message: string): readonly Delivery[] => [
  { room: `thread:${threadId}`, message, payload: { threadId } },
]

const chat = (roomId: string, message: string): readonly Delivery[] => [
  { room: `chat:${roomId}`, message, payload: { roomId } },
]
type Told = { readonly roomId: string; readonly messageId: string; readonly authorId: string }
const whole = ({ roomId, messageId, authorId }: Told): readonly Delivery[] => [
  {
    room: `chat:${roomId}`,
    message: 'chat:message',
    payload: { roomId, messageId },
    except: apartFrom(authorId),
    hosts: chatHosts(roomId),
    chatMessageId: messageId,
  },
]
/** What only they know of a message (its words as typed, that it waits, what they gave) reaches all their pages. */
const theirs = (memberId: string, { roomId, messageId }: Told): readonly Delivery[] => [
  { room: `person:${memberId}`, message: 'chat:look', payload: { roomId, messageId } },
]
const comings = (roomId: string): readonly Delivery[] => [
  { room: `chat:${roomId}`, message: 'chat:people', payload: { roomId }, countedChatId: roomId },
]

/** The room of those who look after a chat and are in it. */
export const chatHosts = (roomId: string): string => `chat-hosts:${roomId}`

const supportCall = ({
  roomId,
  callerId,
}: {
  readonly roomId: string
  readonly callerId: string
}): readonly Delivery[] => [
  { room: chatHosts(roomId), message: 'chat:changed', payload: { roomId }, except: apartFrom(callerId) },
  { room: `person:${callerId}`, message: 'chat:changed', payload: { roomId } },
]

const hosts = (roomId: string, message: string): readonly Delivery[] => [
  { room: chatHosts(roomId), message, payload: { roomId } },
]
const one = (memberId: string, roomId: string): readonly Delivery[] => [
  { room: `person:${memberId}`, message: 'chat:changed', payload: { roomId } },
]

type Measured = { readonly roomId: string; readonly kind: string; readonly memberId: string | null }

/** What holds for the room is everybody's to know; what is about one person is theirs and the facilitators', and a private note only theirs who keep it. */
function measured({ roomId, kind, memberId }: Measured): readonly Delivery[] {
  if (memberId === null) return chat(roomId, 'chat:changed')
  return [...hosts(roomId, 'chat:changed'), ...(kind === 'note' ? [] : one(memberId, roomId))]
}

/** The room of everybody who does not see this person and is not seen by them. */
export const apartFrom = (memberId: string): string => `apart:${memberId}`

/** Everyone on the moderation pages. They ask again, and see what their role may. */
const moderators = (message: string): readonly Delivery[] => [{ room: 'moderators', message, payload: {} }]

/** The handful of people who were paged, each in a room of their own. */
const toEach = (memberIds: readonly string[], message: string, alarmId: string): readonly Delivery[] =>
  memberIds.map((memberId) => ({ room: `person:${memberId}`, message, payload: { alarmId } }))

type InQueue = { readonly groupId: string | null; readonly level: string; readonly was?: string }

/**
 * The queue is not what it was. Facilitators hear of what can wait in groups of their own, or could until now; that
 * something grave has happened there is not theirs to hear.
 */
function queueChanged({ groupId, level, was }: InQueue): readonly Delivery[] {
  const canWait = [level, was].some((one) => one === 'amber' || one === 'green')
  return [
    ...moderators('queue:changed'),
    ...(groupId !== null && canWait
      ? [{ room: `facilitators:${groupId}`, message: 'queue:changed', payload: {} }]
      : []),
  ]
}

/** Who hears what, at once: a matter of privacy, so on one page. */
export const audiences: ForEachEvent<readonly Delivery[]> = {
  'member.joined': () => nobody,
  'email.verification-asked': () => nobody,
  'email.verified': () => nobody,
  'email.change-asked': () => nobody,
  'email.change-withdrawn': () => nobody,
  'email.changed': () => nobody,
  'account.swept-out': () => nobody,
  'password.reset-asked': () => nobody,
  'password.changed': () => nobody,
  'second-step.added': () => nobody,
  'second-step.shown': () => nobody,
  'second-step.removed': () => nobody,
  'session.started': () => nobody,
  'sessions.ended': () => nobody,
  'consent.given': () => nobody,
  'consent.withdrawn': () => nobody,
  // Each post tells its own thread.
  'words.taken-down': () => nobody,
  'carer.came-in': () => nobody,
  'carer.left': () => nobody,
  'caring.told': () => nobody,
  'caring.changed': () => nobody,
  'caring.removed': () => nobody,
  'people.kept-apart': () => nobody,
  'people.apart-ended': () => nobody,
  'journey.told': () => nobody,
  'journey.changed': () => nobody,
  'journey.removed': () => nobody,
  'profile.changed': () => nobody,
  'preferences.changed': () => nobody,
  'member.erased': () => nobody,
  'quotations.erased': ({ threadId }) => thread(threadId, 'thread:changed'),
  'role.given': () => nobody,
  'role.taken': () => nobody,

  'group.opened': () => nobody,
  'group.changed': () => nobody,
  'group.asked-for': () => nobody,
  'group.ask-withdrawn': () => nobody,
  'group.ask-answered': () => nobody,
  'group.joined': () => nobody,
  'group.left': () => nobody,
  'join.asked': () => nobody,
  'join.withdrawn': () => nobody,
  'join.answered': () => nobody,
  'facilitator.named': () => nobody,
  'facilitator.stood-down': () => nobody,
  'thread.started': () => nobody,
  'reply.posted': ({ threadId, postId, authorId, nameless }) => [
    {
      room: `thread:${threadId}`,
      message: 'reply:posted',
      payload: { threadId, postId },
      // Words without a name are there for everybody: silence would tell whose they are.
      ...(nameless ? {} : { except: apartFrom(authorId) }),
    },
  ],
  'post.edited': ({ threadId }) => thread(threadId, 'thread:changed'),
  'post.taken-down': ({ threadId }) => thread(threadId, 'thread:changed'),
  'post.put-back': ({ threadId }) => thread(threadId, 'thread:changed'),
  // Words that wait are nobody's to hear of.
  'post.held': () => nobody,
  'post.hidden': ({ threadId }) => thread(threadId, 'thread:changed'),
  'post.restored': ({ threadId }) => thread(threadId, 'thread:changed'),
  'post.supported': () => nobody,
  'thread.pinned': () => nobody,
  'thread.unpinned': () => nobody,
  'thread.closed': ({ threadId }) => thread(threadId, 'thread:changed'),
  'thread.reopened': ({ threadId }) => thread(threadId, 'thread:changed'),
  'thread.moved': ({ threadId }) => thread(threadId, 'thread:changed'),
  'thread.merged': ({ threadId }) => thread(threadId, 'thread:changed'),
  'thread.topics-set': ({ threadId }) => thread(threadId, 'thread:changed'),
  'topics.changed': () => nobody,
  'prompt.scheduled': () => nobody,
  'prompt.ended': () => nobody,
  'house-rules.written': () => nobody,

  'chat.opened': ({ roomId }) => chat(roomId, 'chat:changed'),
  'chat.closed': ({ roomId }) => chat(roomId, 'chat:changed'),
  'chat.arrived': ({ roomId }) => comings(roomId),
  'chat.left': ({ roomId }) => comings(roomId),
  'chat.unattended': ({ roomId }) => chat(roomId, 'chat:changed'),
  'chat.sent': (said) => [...whole(said), ...theirs(said.authorId, said)],
  // Those who look after the session, and the person themselves: nobody else in the room hears a thing.
  'chat.support-called': (event) => supportCall(event),
  'chat.support-taken': (event) => [...supportCall(event), ...chat(event.supportRoomId, 'chat:changed')],
  'chat.support-passed-on': (event) => [...supportCall(event), ...chat(event.supportRoomId, 'chat:changed')],
  'chat.support-ended': (event) => [...supportCall(event), ...chat(event.supportRoomId, 'chat:changed')],
  'chat.scheduled': () => nobody,
  'chat.session-changed': () => nobody,
  'chat.time-added': ({ roomId }) => chat(roomId, 'chat:changed'),
  // Who comes is told to nobody: the page shows how many.
  'chat.coming-said': () => nobody,
  'chat.coming-taken-back': () => nobody,
  'chat.rules-read': () => nobody,
  'chat.summarised': () => nobody,
  'chat.swept': ({ roomId }) => chat(roomId, 'chat:changed'),
  // What waits is its author's, who was told, and theirs who check it.
  'chat.held': (said) => [
    { room: chatHosts(said.roomId), message: 'chat:waiting', payload: { roomId: said.roomId } },
    ...theirs(said.authorId, said),
  ],
  'chat.changed': (said) => [...whole(said), ...theirs(said.authorId, said)],
  'chat.supported': (said) => [...whole(said), ...theirs(said.memberId, said)],
  'chat.waiting-claimed': ({ roomId }) => hosts(roomId, 'chat:waiting'),
  'chat.waiting-released': ({ roomId }) => hosts(roomId, 'chat:waiting'),
  // Its writer's page asks again how it stands; the room hears of it as of any message.
  'chat.let-through': ({ roomId, authorId }) => [...hosts(roomId, 'chat:waiting'), ...one(authorId, roomId)],
  'chat.kept-back': ({ roomId, authorId }) => [...hosts(roomId, 'chat:waiting'), ...one(authorId, roomId)],
  'chat.hand-raised': ({ roomId }) => hosts(roomId, 'chat:changed'),
  'chat.hand-lowered': ({ roomId }) => hosts(roomId, 'chat:changed'),
  'chat.asked-to-speak': ({ roomId, memberId }) => [...hosts(roomId, 'chat:changed'), ...one(memberId, roomId)],
  'chat.measure-taken': measured,
  'chat.measure-undone': measured,
  'chat.host-named': ({ roomId }) => chat(roomId, 'chat:changed'),
  'chat.host-ended': ({ roomId }) => chat(roomId, 'chat:changed'),
  'chat.debrief-written': () => nobody,

  // Each of the two asks again, in pages and notices of their own.
  'peer-offer.made': () => nobody,
  'peer-offer.changed': () => nobody,
  'peer-offer.stopped': () => nobody,
  'peer.asked': () => nobody,
  'peer.withdrawn': () => nobody,
  'peer.answered': () => nobody,
  'peer.trusted': ({ roomId }) => chat(roomId, 'chat:changed'),
  'peer.ended': ({ roomId }) => chat(roomId, 'chat:changed'),

  // A plan is its carer's alone; what they must hear comes as a notice.
  'plan.begun': () => nobody,
  'plan.changed': () => nobody,
  'plan.reviewed': () => nobody,
  'plan.erased': () => nobody,
  'turning-point.marked': () => nobody,
  'plan-card.made': () => nobody,
  'plan-card.changed': () => nobody,
  'plan-card.withdrawn': () => nobody,
  'plan-card.unlocked': () => nobody,
  'plan-card.locked': () => nobody,
  'plan-card.opened': () => nobody,
  'plan-card.wrong-code': () => nobody,
  'question.made': ({ threadId }) => thread(threadId, 'thread:changed'),
  'question.unmade': ({ threadId }) => thread(threadId, 'thread:changed'),
  'answer.helped': () => nobody,
  'summary.improved': ({ threadId }) => thread(threadId, 'thread:changed'),
  // Words that wait are nobody's to hear of.
  'summary.held': () => nobody,
  'summary.changed': ({ threadId }) => thread(threadId, 'thread:changed'),
  'weekly-read.picked': () => nobody,
  'weekly-read.unpicked': () => nobody,
  'signposting-list.made': () => nobody,
  'signposting-list.ended': () => nobody,
  'chosen-services.changed': () => nobody,
  'comment.said': () => nobody,
  'comment.changed': () => nobody,
  'comment.withdrawn': () => nobody,
  'comment.withheld': () => nobody,
  'comment.restored': () => nobody,
  'comment.agreed-with': () => nobody,
  'comment.replied-to': () => nobody,
  'reply.withdrawn': () => nobody,
  'comment.answered': () => nobody,
  'comments.placed': () => nobody,
  'round.opened': () => nobody,
  'round.changed': () => nobody,
  'round.closed': () => nobody,
  'review.finished': () => nobody,
  'review.taken-up': () => nobody,
  'agreement.asked': () => nobody,
  'agreement.answered': () => nobody,
  'agreement.closed': () => nobody,
  'review-day.set': () => nobody,
  'words.entered': () => nobody,
  'proposal.put': () => nobody,
  'proposal.laid': () => nobody,
  'proposal.put-aside': () => nobody,
  'proposal.commented': () => nobody,
  'proposal.comment-withdrawn': () => nobody,
  'proposal.comment-withheld': () => nobody,
  'proposal.comment-restored': () => nobody,
  'letter.written': () => nobody,
  'letter.voiced': () => nobody,
  'letter.sent': () => nobody,
  'proposal.noted': () => nobody,
  'proposal.reported': () => nobody,
  'annual-review.opened': () => nobody,
  'annual-review.answered': () => nobody,
  'annual-review.gathered': () => nobody,
  'annual-review.words-left-out': () => nobody,
  'annual-review.asked': () => nobody,
  'annual-review.voiced': () => nobody,
  'annual-review.signed': () => nobody,
  'annual-review.published': () => nobody,
  'annual-review.taken-down': () => nobody,
  'meeting.called': () => nobody,
  'meeting.changed': () => nobody,
  'meeting.called-off': () => nobody,
  'agenda.added-to': () => nobody,
  'agenda.changed': () => nobody,
  'paper.added': () => nobody,
  'paper.removed': () => nobody,
  'coming.answered': () => nobody,
  'views.sent': () => nobody,
  'pack.read': () => nobody,
  'access-needs.told': () => nobody,
  'access-needs.forgotten': () => nobody,
  'minutes.written': () => nobody,
  'minutes.approved': () => nobody,
  'decision.written': () => nobody,
  'decision.withdrawn': () => nobody,
  'action.given': () => nobody,
  'action.ended': () => nobody,
  'action.resumed': () => nobody,
  'meeting.summed-up': () => nobody,
  'feedback.written': () => nobody,
  'feedback.changed': () => nobody,
  'feedback.shared': () => nobody,
  'feedback.sorted': () => nobody,
  'feedback.removed': () => nobody,
  'theme.named': () => nobody,
  'theme.written': () => nobody,
  'theme.shown': () => nobody,
  'theme.taken-back': () => nobody,
  'theme.commented-on': () => nobody,
  'saying.said': () => nobody,
  'saying.withdrawn': () => nobody,
  'saying.withheld': () => nobody,
  'saying.restored': () => nobody,
  'group-words.withheld': () => nobody,
  'group-words.restored': () => nobody,
  'opportunity.offered': () => nobody,
  'opportunity.withdrawn': () => nobody,
  'opportunity.chosen': () => nobody,
  'opportunity.told': () => nobody,
  'interest.said': () => nobody,
  'interest.taken-back': () => nobody,
  'rate.set': () => nobody,
  'hours.entered': () => nobody,
  'hours.taken-back': () => nobody,
  'hours.decided': () => nobody,
  'hours.paid': () => nobody,
  'workspace.opened': () => nobody,
  'workspace.terms-written': () => nobody,
  'workspace.page-written': () => nobody,
  'workspace.published': () => nobody,
  'workspace.unpublished': () => nobody,
  'workspace.closed': () => nobody,
  'workspace.reopened': () => nobody,
  'seat.taken': () => nobody,
  'document.handed-over': () => nobody,
  'document.read': () => nobody,
  'document.dropped': () => nobody,
  'document.changed': () => nobody,
  'document.put-away': () => nobody,
  'document.taken-up': () => nobody,
  'document.brought': () => nobody,
  'draft.kept': () => nobody,
  'seat.invited': () => nobody,
  'seat.invitation-withdrawn': () => nobody,
  'seat.asked': () => nobody,
  'seat.ask-withdrawn': () => nobody,
  'seat.answered': () => nobody,
  'seat.changed': () => nobody,
  'seat.left': () => nobody,
  'seat.named': () => nobody,
  'seat.support-agreed': () => nobody,
  'seat.support-ended': () => nobody,
  'objective.set': () => nobody,
  'objective.changed': () => nobody,
  'objective.read': () => nobody,
  'objective.reading-withdrawn': () => nobody,
  'objective.cycle-begun': () => nobody,
  'objective.step-written': () => nobody,
  'objective.ended': () => nobody,
  'objective.resumed': () => nobody,
  'public-answer.shown': () => nobody,
  'public-answer.taken-back': () => nobody,
  'question-set.shared': () => nobody,
  'question-set.withdrawn': () => nobody,
  'shared-word.added': () => nobody,
  'shared-word.withdrawn': () => nobody,
  'plan-share.made': () => nobody,
  'plan-share.revoked': () => nobody,
  'plan-share.opened': () => nobody,
  'coping.checked': () => nobody,
  'coping.hello-asked': () => nobody,
  'coping.forgotten': () => nobody,
  'plans.forgotten': () => nobody,
  'seals.changed': () => nobody,

  'words.screened': () => nobody,
  'triage.settled': () => nobody,
  'triage.left-to-people': () => moderators('queue:changed'),
  'case.opened': queueChanged,
  'case.level-set': queueChanged,
  'report.made': () => moderators('queue:changed'),
  'concern.handled': () => moderators('queue:changed'),
  'people.set-apart': () => nobody,
  'people.let-meet': () => nobody,

  // The offer is its member's alone; a notice tells them.
  'support.offered': () => nobody,
  'crisis-contact.changed': () => nobody,

  'decision.made': () => nobody,
  'decision.undone': () => moderators('queue:changed'),
  'case.closed': queueChanged,
  'case.claimed': queueChanged,
  'case.released': queueChanged,
  'case.handed-over': queueChanged,
  'case.handed-up': queueChanged,
  'case.noted': queueChanged,
  'case.reopened': queueChanged,
  'case.merged': queueChanged,
  'case.words-opened': () => nobody,
  'case.private-words-read': () => nobody,
  'level.corrected': () => nobody,
  'team.message-written': () => moderators('room:changed'),
  'message-template.changed': () => nobody,
  'care.chosen': () => nobody,
  'hard-kinds.chosen': () => nobody,
  'report.answered': () => nobody,
  'standing.changed': () => nobody,

  'alarm.climbed': ({ alarmId, memberIds }) => [
    ...toEach(memberIds, 'alarm:ringing', alarmId),
    ...moderators('alarm:changed'),
  ],
  'alarm.acknowledged': ({ alarmId, memberIds }) => [
    ...toEach(memberIds, 'alarm:changed', alarmId),
    ...moderators('alarm:changed'),
  ],
  'alarm.stopped': ({ alarmId, memberIds }) => [
    ...toEach(memberIds, 'alarm:changed', alarmId),
    ...moderators('alarm:changed'),
  ],
  'page.sent': () => nobody,
  'page.went-wrong': () => moderators('alarm:changed'),
  'pager.changed': () => nobody,
  'shift.put-in': () => nobody,
  'shift.taken-off': () => nobody,
  'staffed-hours.changed': () => nobody,
  'ladder.changed': () => nobody,
  'support.answered': () => nobody,
  'support.taken-on': () => nobody,
  'support.written': () => nobody,
  'letter.withheld': () => nobody,
  'letter.restored': () => nobody,
  'disclosure.made': () => nobody,

  'risk-record.written': () => nobody,
  'launch-step.taken': () => nobody,
  'appeal.opened': () => moderators('queue:changed'),
  'appeal.written': () => nobody,
  'appeal.taken': () => moderators('queue:changed'),
  'appeal.let-go': () => moderators('queue:changed'),
  'appeal.decided': () => moderators('queue:changed'),

  // Looking at records is nobody's to hear of at once: coordinators read it in the audit.
  'author.revealed': () => nobody,
  'own-export.taken': () => nobody,
  'hold.put-on': () => nobody,
  'hold.lifted': () => nobody,
  'bulk-export.asked': () => nobody,
  'bulk-export.answered': () => nobody,
  'bulk-export.taken': () => nobody,

  'notice.given': ({ memberId }) => [{ room: `person:${memberId}`, message: 'notice:given', payload: {} }],
  'followers.partly-told': () => nobody,
  'directory-run.begun': () => nobody,
  'directory-run.finished': () => nobody,
  'feed.subscribed': () => nobody,
  'feed.left': () => nobody,
  'directory-run.asked': () => nobody,
  'directory-run.rehearsed': () => nobody,
  'services.published': () => nobody,
  'services.unpublished': () => nobody,
  'services.checked': () => nobody,
  'services.put-back': () => nobody,
  'service-place.hidden': () => nobody,
  'service-place.told': () => nobody,
  'service-difference.settled': () => nobody,
  'services.merged': () => nobody,
  'services.parted': () => nobody,
  'services.called-different': () => nobody,
  'correction.reported': () => nobody,
  'correction.taken': () => nobody,
  'correction.settled': () => nobody,
  'service.claimed': () => nobody,
  'claim.proved': () => nobody,
  'claim.refused': () => nobody,
  'claim.ended': () => nobody,
  'service.changed': () => nobody,
  'service.checked': () => nobody,
  'service.check-ran-out': () => nobody,
  'service.unpublished-unchecked': () => nobody,
  'mail.put-off': () => nobody,
  'digest.due': () => nobody,
  'digests.partly-gathered': () => nobody,
  'notices.mailed': () => nobody,
  'notice-choices.changed': () => nobody,
}
