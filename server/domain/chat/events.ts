import type { SessionEnding } from '#db/schema/index.ts'

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
