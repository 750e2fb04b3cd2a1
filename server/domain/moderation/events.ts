import type { DecisionAction } from '#db/schema/index.ts'
import type { Standing } from '../kernel/actor.ts'

export type ModerationEvent =
  | { name: 'decision.made'; decisionId: string; caseId: string; memberId: string; action: DecisionAction }
  | { name: 'decision.undone'; decisionId: string; caseId: string; memberId: string }
  | { name: 'case.closed'; caseId: string }
  | { name: 'standing.changed'; memberId: string; standing: Standing }
  | { name: 'report.answered'; reportId: string; reporterId: string | null }
