import { Form, Link } from '@remix-run/react'
import type { FormEvent } from 'react'

/** Somebody's own call for support, as the page of a session knows it. */
export type OwnCall = {
  readonly callId: string
  readonly roomId: string
  readonly takenBy: string | null
  readonly cause: string
}

const formId = 'i-need-support'

/** The press where nothing can be written: it sends the form that stands elsewhere on the page. */
export function NeedSupport({ isOffered, mine }: { isOffered: boolean; mine: OwnCall | null }) {
  if (mine) return <OwnTalk mine={mine} />
  if (!isOffered) return null
  return (
    <button type="submit" form={formId} className="button button-quiet place-safe">
      I need support
    </button>
  )
}

/** The press beside Send, in the form of the message: without scripts it takes along what is typed there. */
export function NeedSupportBesideSend({
  roomId,
  isOffered,
  mine,
}: {
  roomId: string
  isOffered: boolean
  mine: OwnCall | null
}) {
  if (mine) return <OwnTalk mine={mine} />
  if (!isOffered) return null
  return (
    <button
      type="submit"
      formAction={`/chat/${roomId}/support`}
      formNoValidate
      className="button button-quiet place-safe"
    >
      I need support
    </button>
  )
}

/** With scripts, a press on "I need support" beside Send sends the form of its own instead. Answers whether it was that press. */
export function askForSupport(event: FormEvent<HTMLFormElement>): boolean {
  const { submitter } = event.nativeEvent as SubmitEvent
  const own = document.getElementById(formId)
  if (!submitter?.hasAttribute('formaction') || !(own instanceof HTMLFormElement)) return false
  event.preventDefault()
  own.requestSubmit()
  return true
}

const OwnTalk = ({ mine }: { mine: OwnCall }) => (
  <Link reloadDocument className="button button-quiet place-safe" to={`/chat/${mine.roomId}`}>
    {mine.takenBy ? `Talk with ${mine.takenBy} in private` : 'Your private conversation'}
  </Link>
)

/** The form of the press. The whole page is asked for anew, so that whoever presses it never leaves the room in the eyes of the others. */
export const NeedSupportForm = ({ roomId }: { roomId: string }) => (
  <Form reloadDocument id={formId} method="post" action={`/chat/${roomId}/support`} />
)

/** In the room, for whoever's words worried us: somebody is there for them, and nobody has to leave. */
export function SupportOffered({ offerId, mine }: { offerId: string | null; mine: OwnCall | null }) {
  const isOffered = offerId !== null || mine?.cause === 'words'
  return (
    <div role="status">
      {isOffered && (
        <div className="place-safe edge card max-w-none space-y-3">
          <h2 className="text-large">You do not have to carry this alone</h2>
          <p>
            What you wrote made us think of you. We may have got it wrong.{' '}
            {mine
              ? 'We have told whoever looks after this chat. You can talk with them in private. Nobody else here sees that.'
              : 'If you would like to talk with whoever looks after this chat, press “I need support”. Nobody else here sees that.'}
          </p>
          <p>
            If your life is in danger now: <a href="tel:999">call 999</a>. To talk at any hour: Samaritans,{' '}
            <a href="tel:116123">116 123</a>.
          </p>
          <p className="flex flex-wrap gap-3">
            {mine && (
              <Link reloadDocument className="button" to={`/chat/${mine.roomId}`}>
                Talk in private
              </Link>
            )}
            {offerId && (
              <Link className="button button-quiet" to={`/support/${offerId}`}>
                More people to talk to
              </Link>
            )}
          </p>
        </div>
      )}
    </div>
  )
}
