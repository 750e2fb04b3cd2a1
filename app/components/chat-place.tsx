import { Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { PanelButton, PanelForm } from './chat-panel-form.tsx'
import { clockInWords } from './dates.tsx'

/** How one person stands in a session, as they see it. */
export type PlaceFace = {
  readonly roomId: string
  readonly slug: string | null
  readonly raisedAt: number | null
  readonly askedAt: number | null
  readonly mayRaiseHand: boolean
  readonly muted: Asked | null
  readonly steppingOut: Asked | null
  readonly mayDebrief: boolean
}
type Asked = { readonly id: string; readonly words: string; readonly until: number | null }

/** What a facilitator has asked of this person, or done about them: in plain words, with the way to say that it was unfair. */
export function WhatIsAsked({ place }: { place: PlaceFace }) {
  useAgainAt(place.muted?.until ?? null)
  const { muted, steppingOut, askedAt } = place
  return (
    <div role="status" className="space-y-4">
      {askedAt !== null && (
        <div className="card edge space-y-3 bg-wash">
          <p className="font-bold">It is your turn. You can write now, if you like.</p>
          <PanelForm action={`/chat/${place.roomId}/hand`} fields={{ intent: 'lower' }}>
            {() => <PanelButton words="Thank you, I have said it" />}
          </PanelForm>
        </div>
      )}
      {steppingOut && (
        <div className="card edge space-y-3">
          <p className="font-bold">A facilitator asks you to step out for a while. You can come back.</p>
          <p>{steppingOut.words}</p>
          <p className="flex flex-wrap items-center gap-4">
            <Link className="button" to={`/groups/${place.slug}`}>
              Step out for now
            </Link>
            <Unfair measureId={steppingOut.id} />
          </p>
        </div>
      )}
      {muted && muted.until !== null && (
        <div className="card edge space-y-3">
          <p className="font-bold">You can read, and write again at {clockInWords(muted.until)}.</p>
          {muted.words !== '' && <p>{muted.words}</p>}
          <p>
            <Unfair measureId={muted.id} />
          </p>
        </div>
      )}
    </div>
  )
}

const Unfair = ({ measureId }: { measureId: string }) => (
  <Link className="inline-flex min-h-target items-center" to={`/how-i-was-treated/chat/${measureId}`}>
    Say that this was unfair
  </Link>
)

/** Raising a hand, for whoever would rather be asked than write into the talk; and, after it, how it was for those who looked after it. */
export function RaiseHand({ place }: { place: PlaceFace }) {
  if (place.mayDebrief)
    return (
      <p className="card">
        You looked after this chat. <Link to={`/chat/${place.roomId}/debrief`}>Tell us how it was for you</Link>
      </p>
    )
  if (!place.mayRaiseHand || place.askedAt !== null) return null
  const isUp = place.raisedAt !== null
  return (
    <PanelForm
      action={`/chat/${place.roomId}/hand`}
      fields={{ intent: isUp ? 'lower' : 'raise' }}
      className="flex flex-wrap items-center gap-3"
    >
      {() => (
        <>
          <PanelButton words={isUp ? 'Lower my hand' : 'Raise your hand'} />
          <span className="text-small text-ink-soft">
            {isUp ? 'Your hand is up. Only the facilitators see it.' : 'A facilitator then asks you. Only they see it.'}
          </span>
        </>
      )}
    </PanelForm>
  )
}

/** Asks the house again at a moment: what ran out then is not shown longer. */
function useAgainAt(at: number | null) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (at === null) return
    const timer = window.setTimeout(revalidate, Math.max(1000, at - Date.now() + 500))
    return () => window.clearTimeout(timer)
  }, [at, revalidate])
}
