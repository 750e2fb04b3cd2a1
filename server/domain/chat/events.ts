import type { ChatMeasureKind, SessionEnding } from '#db/schema/index.ts'

type InRoom = { roomId: string; groupId: string | null }

/** What can happen in live chat. Ids only. */
export type ChatEvent =
  | ({ name: 'chat.opened' } & InRoom)
  | ({ name: 'chat.closed'; ending: SessionEnding } & InRoom)
  | ({ name: 'chat.arrived'; memberId: string } & InRoom)
  | ({ name: 'chat.left'; memberId: string } & InRoom)
  | ({ name: 'chat.unattended'; since: number; graceMinutes: number } & InRoom)
  | ({ name: 'chat.sent'; messageId: string; authorId: string } & InRoom)
  | ({ name: 'chat.held'; messageId: string; authorId: string } & InRoom)
  | ({ name: 'chat.supported'; messageId: string; authorId: string; memberId: string } & InRoom)
  | ({ name: 'chat.changed'; messageId: string; authorId: string } & InRoom)
  | ({ name: 'chat.support-called'; callId: string; callerId: string } & InRoom)
  | ({ name: 'chat.support-taken'; callId: string; callerId: string; supportRoomId: string } & InRoom)
  | ({ name: 'chat.support-passed-on'; callId: string; callerId: string; supportRoomId: string } & InRoom)
  | ({ name: 'chat.support-ended'; callId: string; callerId: string; supportRoomId: string } & InRoom)
  | ({ name: 'chat.waiting-claimed'; messageId: string } & InRoom)
  | ({ name: 'chat.waiting-released'; messageId: string } & InRoom)
  | ({ name: 'chat.let-through'; messageId: string; authorId: string } & InRoom)
  | ({ name: 'chat.kept-back'; messageId: string; authorId: string } & InRoom)
  | ({ name: 'chat.hand-raised'; memberId: string } & InRoom)
  | ({ name: 'chat.hand-lowered'; memberId: string } & InRoom)
  | ({ name: 'chat.asked-to-speak'; memberId: string } & InRoom)
  | ({ name: 'chat.measure-taken'; measureId: string; kind: ChatMeasureKind; memberId: string | null } & InRoom)
  | ({ name: 'chat.measure-undone'; measureId: string; kind: ChatMeasureKind; memberId: string | null } & InRoom)
  | ({ name: 'chat.host-named'; memberId: string; leads: boolean } & InRoom)
  | ({ name: 'chat.host-ended'; memberId: string } & InRoom)
  | ({ name: 'chat.debrief-written'; memberId: string; wantsTalk: boolean } & InRoom)
  | ({ name: 'chat.scheduled' } & InRoom)
  | ({ name: 'chat.session-changed'; at: number } & InRoom)
  | ({ name: 'chat.time-added' } & InRoom)
  | ({ name: 'chat.coming-said'; memberId: string } & InRoom)
  | ({ name: 'chat.coming-taken-back'; memberId: string } & InRoom)
  | { name: 'chat.rules-read'; memberId: string; version: string }
  | ({ name: 'chat.summarised' } & InRoom)
  | ({ name: 'chat.swept' } & InRoom)
