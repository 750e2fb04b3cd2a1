import type { DecisionAction, TriageLevel } from '#db/schema/index.ts'
import type { Standing } from '../kernel/actor.ts'

/** A case, the group it is in, and how soon somebody must look: who hears of it goes by these. */
type InQueue = { readonly caseId: string; readonly groupId: string | null; readonly level: TriageLevel }

export type ModerationEvent =
  | ({ name: 'case.claimed'; memberId: string } & InQueue)
  | ({ name: 'case.released' } & InQueue)
  | ({ name: 'case.handed-over'; toId: string } & InQueue)
  | ({ name: 'case.handed-up' } & InQueue)
  | ({ name: 'case.noted' } & InQueue)
  /** `hadBy`: whoever was on it or closed it before, and did not open it again themselves. */
  | ({ name: 'case.reopened'; hadBy: readonly string[] } & InQueue)
  | ({ name: 'case.merged'; intoId: string } & InQueue)
  | { name: 'case.words-opened'; caseId: string; memberId: string }
  | { name: 'case.private-words-read'; caseId: string }
  | { name: 'level.corrected'; correctionId: string; caseId: string; from: TriageLevel; to: TriageLevel }
  | { name: 'team.message-written'; messageId: string; caseId: string | null }
  | { name: 'message-template.changed'; key: string }
  | { name: 'care.chosen' }
  | { name: 'hard-kinds.chosen'; memberId: string }
  | { name: 'decision.made'; decisionId: string; caseId: string; memberId: string; action: DecisionAction }
  | { name: 'decision.undone'; decisionId: string; caseId: string; memberId: string }
  | ({ name: 'case.closed' } & InQueue)
  | { name: 'standing.changed'; memberId: string; standing: Standing }
  /** What somebody told us in words was answered, or the thing it is about was found. */
  | { name: 'concern.handled'; reportId: string }
  | { name: 'report.answered'; reportId: string; reporterId: string | null }
