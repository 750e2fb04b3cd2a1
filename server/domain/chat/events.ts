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
  | ({ name: 'chat.changed'; messageId: string; authorId: string } & InRoom)
  | ({ name: 'chat.scheduled' } & InRoom)
  | ({ name: 'chat.session-changed'; at: number } & InRoom)
  | ({ name: 'chat.time-added' } & InRoom)
  | ({ name: 'chat.coming-said'; memberId: string } & InRoom)
  | ({ name: 'chat.coming-taken-back'; memberId: string } & InRoom)
  | { name: 'chat.rules-read'; memberId: string; version: string }
  | ({ name: 'chat.summarised' } & InRoom)
  | ({ name: 'chat.swept' } & InRoom)
