export type NoticeEvent =
  | { name: 'notice.given'; noticeId: string; memberId: string; mailAt: number | null }
  | { name: 'notices.mailed'; memberId: string; noticeIds: readonly string[] }
  | { name: 'notice-choices.changed'; memberId: string }
