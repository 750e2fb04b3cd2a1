import { Form, Link } from '@remix-run/react'
import { type Contact, CrisisContact } from './crisis-contact.tsx'
import { clockInWords } from './dates.tsx'
import { LeaveSite } from './leave-site.tsx'

/** The side conversation of somebody who asked for support, as one of its two sees it. */
export type SupportTalkFace = {
  readonly callId: string
  readonly sessionId: string
  readonly sessionTitle: string
  readonly isSessionOpen: boolean
  readonly isCaller: boolean
  readonly cause: string
  readonly who: string
  readonly takenBy: string | null
  readonly climbsAt: number
  readonly passedOn: { readonly at: number; readonly unanswered: boolean } | null
  readonly ringsOn: boolean
  readonly endedAt: number | null
  readonly nation: string | null
}

/** "With Rowan, in private". */
export function talkTitle(talk: SupportTalkFace | null): string {
  if (!talk) return 'Private conversation'
  const other = talk.isCaller ? talk.takenBy : talk.who
  return other ? `With ${other}, in private` : 'You asked for support'
}

/** What stands above the messages of a side conversation: where things are, who knows, and the way back. */
export function SupportTalk({ talk }: { talk: SupportTalkFace }) {
  const { sessionId, sessionTitle, isSessionOpen, isCaller } = talk
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-[1_1_18rem] space-y-3">
        <div role="status" className="max-w-measure space-y-2">
          {(isCaller ? forCaller(talk) : forTaker(talk)).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        <p>
          <Link reloadDocument to={`/chat/${sessionId}`} className="inline-flex min-h-target items-center">
            {isSessionOpen ? `Back to “${sessionTitle}”` : `“${sessionTitle}” has closed`}
          </Link>
        </p>
      </div>
      {isCaller && <LeaveSite />}
    </div>
  )
}

function forCaller({ cause, takenBy, climbsAt, passedOn, endedAt }: SupportTalkFace): string[] {
  const alone = 'Nobody else in the chat sees this, or that you asked.'
  if (endedAt !== null) return ['This conversation has ended. You can ask again at any time.']
  if (takenBy) return [`${takenBy} is here with you. ${alone}`]
  if (passedOn?.unanswered)
    return [
      'Nobody has answered yet, and we are sorry. We have now called the people on call. One of them comes here as soon as they can.',
      'Please do not wait for us if you need somebody now. The people below answer at once.',
    ]
  if (passedOn) return [`We have called the people on call. One of them comes here as soon as they can. ${alone}`]
  if (cause === 'words')
    return [
      'What you wrote made us think of you, so we have told whoever looks after the chat.',
      `You can write here already. If nobody answers, we call more people. ${alone}`,
    ]
  return [
    `We have told whoever looks after the chat. If nobody answers by ${clockInWords(climbsAt)}, we call the people on call.`,
    `You can write here already. ${alone}`,
  ]
}

function forTaker({ who, endedAt, passedOn, ringsOn }: SupportTalkFace): string[] {
  if (endedAt !== null) return [`This conversation with ${who} has ended.`]
  return [
    `Only you and ${who} see this. You are still shown as here in the chat.`,
    ...(passedOn ? ['The people on call have been asked too.'] : []),
    ...(ringsOn
      ? ['What they wrote sounds grave, so we ask the people on call too. You do not carry this alone.']
      : []),
  ]
}

/** People who answer at any hour, for whoever asked; while nobody is here yet they come first. */
export function HelpNow({ contacts, nation }: { contacts: readonly Contact[]; nation: string | null }) {
  return (
    <section aria-labelledby="help-at-once" className="place-safe space-y-3">
      <h2 id="help-at-once" className="text-large">
        Somebody to talk to now
      </h2>
      <p>
        If your life is in danger now, or somebody else’s: <a href="tel:999">call 999</a>.
      </p>
      <ul className="space-y-4">
        {contacts
          .filter(({ need }) => need === 'talk')
          .slice(0, 3)
          .map((contact) => (
            <CrisisContact key={contact.id} contact={contact} />
          ))}
      </ul>
      <p>
        <a href="/help-now" className="inline-flex min-h-target items-center">
          More people to turn to
        </a>
        {nation === null && (
          <>
            {' · '}
            <Link to="/settings/nation" className="inline-flex min-h-target items-center">
              Say where you live, to see lines near you
            </Link>
          </>
        )}
      </p>
    </section>
  )
}

const kindWords = [
  'Thank you for telling me. I am glad you asked.',
  'Take good care of yourself tonight. You can ask again at any time.',
  'I have to go now. You are not alone with this, and you can ask again at any time.',
]

/** Ending it, by either of the two; whoever answers leaves a kind word. */
export function EndTalk({ talk }: { talk: SupportTalkFace }) {
  const { callId, isCaller, takenBy, passedOn } = talk
  if (talk.endedAt !== null) return null
  const action = `/chat/support/${callId}`
  if (isCaller)
    return (
      <Form reloadDocument method="post" action={action}>
        <button type="submit" name="intent" value="end" className="button button-quiet">
          {takenBy ? 'End this conversation' : 'I do not need this any more'}
        </button>
      </Form>
    )
  return (
    <div className="card max-w-none space-y-4">
      <h2 className="text-large">If you need to hand over, or to end this</h2>
      {passedOn === null && (
        <Form reloadDocument method="post" action={action} className="space-y-2">
          <p>Are they in danger, or is it more than you can carry? The people on call are paged at once.</p>
          <button type="submit" name="intent" value="pass-on" className="button button-quiet place-safe">
            Pass to on-call
          </button>
        </Form>
      )}
      <Form reloadDocument method="post" action={action} className="space-y-3">
        <label className="block space-y-1.5">
          <span className="block font-bold">A kind word to end with</span>
          <select name="kindWord" className="field">
            {kindWords.map((words) => (
              <option key={words}>{words}</option>
            ))}
          </select>
        </label>
        <button type="submit" name="intent" value="end" className="button button-quiet">
          Say this and end the conversation
        </button>
      </Form>
    </div>
  )
}
