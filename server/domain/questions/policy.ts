import {
  type FoundPost,
  type GroupFacts,
  mayFacilitate,
  maySetTopics,
  mayWrite,
  type SeenThread,
} from '../groups/index.ts'
import { type Actor, isMember } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

type Facts = GroupFacts & { readonly isClosed: boolean }
type AnswerFacts = Facts & Pick<FoundPost, 'isMine' | 'opensThread'> & { readonly isQuestion: boolean }

/** Saying that a thread is a question, or that it is none any more: whoever started it while it is open, and whoever looks after the group. */
export const mayMakeQuestion = (
  actor: Actor,
  thread: Pick<SeenThread, 'isMember' | 'isFacilitator' | 'isClosed'> & { readonly isMine: boolean },
): Verdict =>
  maySetTopics(actor, thread).allowed
    ? yes
    : no('Only the person who started this thread and the group’s facilitators can do this')

/** "This helped", to an answer by somebody else. It may tell of one's health, so it asks for what writing asks for. */
export function mayMarkHelped(actor: Actor, { isMine, opensThread, isQuestion, ...facts }: AnswerFacts): Verdict {
  if (!isQuestion || opensThread) return no('You can say this to an answer to a question')
  if (isMine) return no('These are your own words. It is for the others here to say')
  return mayWrite(actor, facts)
}

/** Anybody in the place improves the summary of a question. A closed thread stays as it is, except for whoever looks after the group. */
export function mayImproveSummary(actor: Actor, thread: Facts): Verdict {
  const writing = mayWrite(actor, thread)
  if (!writing.allowed) return writing
  if (thread.isClosed && !mayFacilitate(actor, thread).allowed)
    return no('This thread is closed, so its summary stays as it is')
  return yes
}

/** Wanting to hear of the five-minute read of a group: its members. Not wanting to any more: anybody, always. */
export const mayHearOfWeeklyRead = (actor: Actor, { isMember: belongs }: GroupFacts): Verdict => {
  if (!isMember(actor)) return no('Sign in first')
  return belongs ? yes : no('Join this group first')
}
