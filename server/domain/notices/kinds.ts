import type { NoticeKind } from '#db/schema/index.ts'

/** How somebody is told of a kind by mail. In Waymark itself they always are. */
export type MailChoice = 'at-once' | 'digest' | 'never'

/**
 * Every kind, and how it is mailed until the member chooses otherwise: at once what a person waits for, in the digest
 * what can wait, never what is only kind.
 */
export const usualMail: Readonly<Record<NoticeKind, MailChoice>> = {
  reply: 'at-once',
  mention: 'at-once',
  support: 'never',
  welcome: 'never',
  'group-opened': 'at-once',
  'join-answered': 'at-once',
  'thread-changed': 'digest',
  'newcomer-waiting': 'at-once',
  'join-asked': 'digest',
  'group-asked': 'digest',
  // Whoever looks over a shoulder must not read that somebody worries.
  'support-offered': 'never',
  'support-written': 'at-once',
  'support-asked': 'at-once',
  'support-called': 'at-once',
  // The pager mails by itself, at night too.
  paged: 'never',
  // Late is useless: somebody wants to be there.
  'session-soon': 'at-once',
  'session-changed': 'at-once',
  'session-missed': 'at-once',
  'contact-unchecked': 'digest',
  'record-due': 'at-once',
  'report-kept': 'never',
  'report-answered': 'at-once',
  'concern-told': 'at-once',
  decision: 'at-once',
  'case-handed': 'at-once',
  'case-reopened': 'at-once',
  'appeal-answered': 'at-once',
  'appeal-waiting': 'at-once',
  'export-asked': 'at-once',
  'debrief-asked': 'at-once',
  'peer-asked': 'at-once',
  'peer-answered': 'at-once',
  'peer-wrote': 'digest',
  'peer-ended': 'digest',
  'plan-due': 'at-once',
  'weekly-read': 'digest',
  // Somebody reads what was told in confidence, or tries to: no later than at once.
  'plan-opened': 'at-once',
  'plan-tried': 'at-once',
  'correction-unsafe': 'at-once',
  'correction-answered': 'at-once',
  'claim-asked': 'digest',
  'claim-answered': 'at-once',
  'review-asked': 'at-once',
  'review-soon': 'at-once',
  'comment-answered': 'at-once',
  'say-asked': 'at-once',
  'review-ended': 'digest',
  'document-due': 'at-once',
  'meeting-called': 'at-once',
  'meeting-changed': 'at-once',
  'meeting-soon': 'at-once',
  'action-due': 'at-once',
  'service-due': 'at-once',
  'service-unpublished': 'at-once',
  'seat-asked': 'digest',
  'seat-answered': 'at-once',
  'involvement-answered': 'at-once',
  'seat-changed': 'at-once',
  'proposal-laid': 'digest',
  'answer-asked': 'at-once',
  'answer-sent': 'digest',
  'year-asked': 'at-once',
}

/** Kinds whose mail is nobody's to choose. */
export const withoutChoice: readonly NoticeKind[] = ['support-offered', 'paged']

export const noticeKinds = Object.keys(usualMail) as readonly NoticeKind[]
