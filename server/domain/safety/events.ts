import type { CaseSource, SubjectKind, TriageLevel } from '#db/schema/index.ts'

export type SafetyEvent =
  | { name: 'words.screened'; screeningId: string; subjectKind: SubjectKind; subjectId: string; level: TriageLevel }
  | { name: 'triage.settled'; screeningId: string; level: TriageLevel; was: TriageLevel }
  | { name: 'triage.left-to-people'; screeningId: string }
  | { name: 'case.opened'; caseId: string; level: TriageLevel; source: CaseSource }
  | { name: 'case.level-set'; caseId: string; level: TriageLevel; was: TriageLevel }
  | { name: 'support.offered'; offerId: string; memberId: string }
  | { name: 'crisis-contact.changed'; contactId: string }
