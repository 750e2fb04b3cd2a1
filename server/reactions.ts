import type { ForEachEvent } from './domain/events.ts'
import type { Job } from './domain/kernel/command.ts'

const nothing: readonly Job[] = []

/** Every consequence in the product, on one page: what work an event causes. */
export const reactions: ForEachEvent<readonly Job[]> = {
  'member.joined': () => nothing,
  'email.verification-asked': ({ memberId }) => [
    { name: 'send-mail-link', payload: { memberId, purpose: 'verify-email' } },
  ],
  'email.verified': () => nothing,
  // Asked for an address nobody has, too: what happens while the person waits must not depend on it.
  'password.reset-asked': ({ memberId }) => [
    { name: 'send-mail-link', payload: { memberId, purpose: 'reset-password' } },
  ],
  'password.changed': ({ memberId }) => [{ name: 'tell-password-changed', payload: { memberId } }],
  'session.started': () => nothing,
  'sessions.ended': () => nothing,
  'consent.given': () => nothing,
  'consent.withdrawn': () => nothing,
  'words.taken-down': ({ memberId, after }) =>
    after === null ? nothing : [{ name: 'take-down-words', payload: { memberId, after } }],
  'journey.told': () => nothing,
  'journey.removed': () => nothing,
  'profile.changed': () => nothing,
  'preferences.changed': () => nothing,
  // Whoever may do more than before shows again who they are.
  'role.given': ({ memberId }) => [{ name: 'end-every-session', payload: { memberId } }],

  'group.opened': () => nothing,
  'group.changed': () => nothing,
  'group.asked-for': () => nothing,
  'group.ask-withdrawn': () => nothing,
  'group.ask-answered': () => nothing,
  'group.joined': () => nothing,
  'group.left': () => nothing,
  'join.asked': () => nothing,
  'join.withdrawn': () => nothing,
  'join.answered': () => nothing,
  'facilitator.named': () => nothing,
  'facilitator.stood-down': () => nothing,
  'thread.started': () => nothing,
  'reply.posted': () => nothing,
  'post.edited': () => nothing,
  'post.taken-down': () => nothing,
  'post.put-back': () => nothing,
  'post.supported': () => nothing,
  'thread.pinned': () => nothing,
  'thread.unpinned': () => nothing,
  'thread.closed': () => nothing,
  'thread.reopened': () => nothing,
  'thread.moved': () => nothing,
  'thread.merged': () => nothing,
  'topics.changed': () => nothing,
  'prompt.scheduled': () => nothing,
  'prompt.ended': () => nothing,

  'notice.given': () => nothing,
  'notices.mailed': () => nothing,
  'notice-choices.changed': () => nothing,
}
