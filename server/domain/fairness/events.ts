import type { AppealOutcome } from '#db/schema/index.ts'

export type FairnessEvent =
  | { name: 'appeal.opened'; appealId: string; memberId: string; kind: 'appeal' | 'complaint' }
  | { name: 'appeal.written'; appealId: string; messageId: string }
  | { name: 'appeal.taken'; appealId: string }
  | { name: 'appeal.let-go'; appealId: string }
  | { name: 'appeal.decided'; appealId: string; memberId: string; outcome: AppealOutcome }
