import type { CaseSource, SubjectKind, TriageLevel } from '#db/schema/index.ts'
import type { SecondLook } from '../kernel/command.ts'

export type SafetyEvent =
  | {
      name: 'words.screened'
      screeningId: string
      subjectKind: SubjectKind
      subjectId: string
      level: TriageLevel
      secondLook: SecondLook
    }
  | { name: 'triage.settled'; screeningId: string; level: TriageLevel; was: TriageLevel }
  | { name: 'triage.left-to-people'; screeningId: string }
  | { name: 'case.opened'; caseId: string; groupId: string | null; level: TriageLevel; source: CaseSource }
  | { name: 'case.level-set'; caseId: string; groupId: string | null; level: TriageLevel; was: TriageLevel }
  /** `isUnplaced`: told in words that are about no one thing here. */
  | { name: 'report.made'; reportId: string; level: TriageLevel; isUnplaced: boolean }
  /** One blocked the other, or took it back. Told to nobody: it is here so that their open pages listen anew. */
  | { name: 'people.set-apart'; memberId: string; otherId: string }
  | { name: 'people.let-meet'; memberId: string; otherId: string }
  | { name: 'support.offered'; offerId: string; memberId: string }
  | { name: 'crisis-contact.changed'; contactId: string }
