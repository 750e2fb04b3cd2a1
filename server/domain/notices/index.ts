export { changeNoticeChoices } from './change-notice-choices.ts'
export { gatherDigests } from './gather-digests.ts'
export { markMailed } from './mark-mailed.ts'
export { noticePage, type SeenNotice } from './notice-page.ts'
export { noticeSettings } from './notice-settings.ts'
export { openNotice } from './open-notice.ts'
export { type PreparedMail, prepareMail } from './prepare-mail.ts'
export { readNotices, readNoticesOfThread } from './read-notices.ts'
export { resumeNoticeMail } from './resume-notice-mail.ts'
export { stopNoticeMail } from './stop-notice-mail.ts'
export { sweepStopLinks } from './sweep-stop-links.ts'
export {
  remindAboutAppeals,
  tellAboutAppeal,
  tellAboutAppealOutcome,
  tellAboutAppealWords,
  tellAboutDecision,
} from './tell-about-appeals.ts'
export { tellAboutBulkExport } from './tell-about-bulk-export.ts'
export { tellAboutGroupAsk } from './tell-about-group-ask.ts'
export { tellAboutJoinAnswer } from './tell-about-join-answer.ts'
export { tellAboutJoinRequest } from './tell-about-join-request.ts'
export { tellAboutMentions } from './tell-about-mentions.ts'
export { tellAboutNewcomer } from './tell-about-newcomer.ts'
export { tellAboutOpenedGroup } from './tell-about-opened-group.ts'
export { tellAboutReply } from './tell-about-reply.ts'
export { tellAboutSupport } from './tell-about-support.ts'
export { tellAboutThreadChange } from './tell-about-thread-change.ts'
export { unreadNotices } from './unread-notices.ts'
export { welcome } from './welcome.ts'
