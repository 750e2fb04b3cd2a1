type About = { workspaceId: string; meetingId: string }

/** What can happen to a meeting of a workspace. Ids only. */
export type MeetingEvent =
  | ({ name: 'meeting.called'; memberId: string } & About)
  | ({ name: 'meeting.changed'; memberId: string; changes: number } & About)
  | ({ name: 'meeting.called-off'; memberId: string } & About)
  | ({ name: 'agenda.added-to'; itemId: string } & About)
  | ({ name: 'agenda.changed' } & About)
  | ({ name: 'paper.added' } & About)
  | ({ name: 'paper.removed' } & About)
  | ({ name: 'coming.answered'; seatId: string; bySeatId: string } & About)
  | ({ name: 'views.sent'; seatId: string } & About)
  | ({ name: 'pack.read'; seatId: string } & About)
  | { name: 'access-needs.told'; workspaceId: string; memberId: string }
  | { name: 'access-needs.forgotten'; workspaceId: string; memberId: string }
  | ({ name: 'minutes.written'; memberId: string } & About)
  | ({ name: 'minutes.approved'; memberId: string } & About)
  | ({ name: 'decision.written'; memberId: string } & About)
  | ({ name: 'decision.withdrawn'; memberId: string } & About)
  | ({ name: 'action.given'; actionId: string; memberId: string } & About)
  | ({ name: 'action.ended'; actionId: string; memberId: string } & About)
  | ({ name: 'action.resumed'; actionId: string; memberId: string } & About)
  | ({ name: 'meeting.summed-up'; memberId: string } & About)
