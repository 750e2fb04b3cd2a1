/** What happened to a thread that its followers are told of. */
export type ThreadChange = 'closed' | 'moved' | 'merged'

export type NoticeEvent =
  | { name: 'notice.given'; noticeId: string; memberId: string; mailAt: number | null }
  /** So many follow this thread that they are told in turns; those after this member come next. */
  | { name: 'followers.partly-told'; about: 'reply'; postId: string; after: string }
  | { name: 'followers.partly-told'; about: ThreadChange; threadId: string; after: string }
  | { name: 'mail.put-off'; memberId: string; until: number }
  | { name: 'digest.due'; memberId: string }
  | { name: 'digests.partly-gathered' }
  | { name: 'notices.mailed'; memberId: string; noticeIds: readonly string[] }
  | { name: 'notice-choices.changed'; memberId: string }
