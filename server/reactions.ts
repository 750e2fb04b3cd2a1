import type { ForEachEvent } from './domain/events.ts'
import type { Job } from './domain/kernel/command.ts'

const nothing: readonly Job[] = []

/** Every consequence in the product, on one page: what work an event causes. */
export const reactions: ForEachEvent<readonly Job[]> = {
  'member.joined': () => nothing,
  'email.verification-asked': () => nothing,
  'email.verified': () => nothing,
  'password.reset-asked': () => nothing,
  'password.changed': () => nothing,
  'session.started': () => nothing,
  'sessions.ended': () => nothing,
  'consent.given': () => nothing,
  'consent.withdrawn': () => nothing,
  'journey.told': () => nothing,
  'journey.removed': () => nothing,
  'profile.changed': () => nothing,
  'preferences.changed': () => nothing,
  'role.given': () => nothing,

  'group.opened': () => nothing,
  'group.changed': () => nothing,
  'group.asked-for': () => nothing,
  'group.ask-answered': () => nothing,
  'group.joined': () => nothing,
  'group.left': () => nothing,
  'join.asked': () => nothing,
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
  'thread.moved': ({ threadId, isIndexed }) =>
    isIndexed ? nothing : [{ name: 'index-thread', payload: { threadId } }],
  'thread.merged': () => nothing,
  'thread.topics-set': () => nothing,
  'topics.changed': () => nothing,
  'prompt.scheduled': () => nothing,
  'prompt.ended': () => nothing,
  'house-rules.written': () => nothing,

  'notice.given': () => nothing,
  'notices.mailed': () => nothing,
  'notice-choices.changed': () => nothing,
}
