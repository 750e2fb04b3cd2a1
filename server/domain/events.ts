import type { AnnualReviewEvent } from './annual-review/events.ts'
import type { CarerEvent } from './carers/events.ts'
import type { ChatEvent } from './chat/events.ts'
import type { DirectoryEvent } from './directory/events.ts'
import type { DocumentEvent } from './documents/events.ts'
import type { EscalationEvent } from './escalation/events.ts'
import type { FairnessEvent } from './fairness/events.ts'
import type { FeedbackEvent } from './feedback/events.ts'
import type { GroupWordsEvent } from './group-words/events.ts'
import type { GroupEvent } from './groups/events.ts'
import type { InvolvementEvent } from './involvement/events.ts'
import type { MeetingEvent } from './meetings/events.ts'
import type { ModerationEvent } from './moderation/events.ts'
import type { NoticeEvent } from './notices/events.ts'
import type { ObjectiveEvent } from './objectives/events.ts'
import type { OversightEvent } from './oversight/events.ts'
import type { RecordEvent } from './oversight/record-events.ts'
import type { PeerEvent } from './peers/events.ts'
import type { PeopleEvent } from './people/events.ts'
import type { PlanEvent } from './plans/events.ts'
import type { PracticeEvent } from './practice/events.ts'
import type { ProposalEvent } from './proposals/events.ts'
import type { QuestionEvent } from './questions/events.ts'
import type { ReviewEvent } from './review/events.ts'
import type { SafetyEvent } from './safety/events.ts'
import type { SayingEvent } from './sayings/events.ts'
import type { SignpostingEvent } from './signposting/events.ts'
import type { WorkspaceEvent } from './workspaces/events.ts'
import type { YouSaidEvent } from './you-said/events.ts'

/** Everything that can happen, in the past tense. Payloads carry ids, never people's words. */
export type DomainEvent =
  | PeopleEvent
  | GroupEvent
  | ChatEvent
  | PeerEvent
  | DirectoryEvent
  | SignpostingEvent
  | CarerEvent
  | PlanEvent
  | ReviewEvent
  | InvolvementEvent
  | ProposalEvent
  | AnnualReviewEvent
  | QuestionEvent
  | NoticeEvent
  | SafetyEvent
  | ModerationEvent
  | EscalationEvent
  | FairnessEvent
  | OversightEvent
  | RecordEvent
  | ObjectiveEvent
  | PracticeEvent
  | WorkspaceEvent
  | MeetingEvent
  | FeedbackEvent
  | GroupWordsEvent
  | SayingEvent
  | DocumentEvent
  | YouSaidEvent

/** A table with one entry per event. Forgetting one does not compile. */
export type ForEachEvent<Result> = {
  readonly [Name in DomainEvent['name']]: (event: Extract<DomainEvent, { name: Name }>) => Result
}

/** Looks an event up in such a table. */
export const lookUp = <Result>(table: ForEachEvent<Result>, event: DomainEvent): Result =>
  (table[event.name] as (event: DomainEvent) => Result)(event)
