type Summary = { workspaceId: string; summaryId: string; memberId: string }
type Theme = { workspaceId: string; themeId: string; memberId: string }

/** What can happen to the feedback that a group learns from. Ids only. */
export type FeedbackEvent =
  | ({ name: 'feedback.written' } & Summary)
  | ({ name: 'feedback.changed' } & Summary)
  | ({ name: 'feedback.shared' } & Summary)
  | ({ name: 'feedback.sorted' } & Summary)
  | ({ name: 'feedback.removed' } & Summary)
  | ({ name: 'theme.named' } & Theme)
  | ({ name: 'theme.written' } & Theme)
  | ({ name: 'theme.shown' } & Theme)
  | ({ name: 'theme.taken-back' } & Theme)
  | ({ name: 'theme.commented-on' } & Theme)
