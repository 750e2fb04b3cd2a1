import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [
  { title: 'Keep it on this phone – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { isBegun } = await orSayWhyOutside('/carers?plans', () =>
    context.services.queries.plans.myPlan({ kind: 'emergency' }),
  )
  return { isBegun }
}

const up = [myPlans, { to: '/plans/emergency', words: 'My emergency plan' }]

/** Offered, never done by itself: the phone may be somebody else's tomorrow. */
export default function KeepOnPhone() {
  const { isBegun } = useLoaderData<typeof loader>()
  return (
    <CarerPage title="Keep it on this phone" lead="So that you can read your plan without a signal." up={up}>
      <section aria-label="Before you do" className="card edge space-y-3">
        <ul className="list-disc space-y-1.5 pl-6">
          <li>Only do this on a phone or computer that is yours, and that locks.</li>
          <li>Whoever can unlock it can read your plan here.</li>
          <li>It goes from here when you sign out, or when somebody else signs in here.</li>
        </ul>
        {isBegun ? <Keeping /> : <Link to="/plans/emergency">Begin your plan first</Link>}
      </section>
    </CarerPage>
  )
}

type State = 'looking' | 'cannot' | 'not-kept' | 'kept' | 'went-wrong'

const said: Readonly<Record<State, string>> = {
  looking: 'Looking what is kept here…',
  cannot: 'This browser cannot keep it. You can print it, or keep it as a PDF.',
  'not-kept': 'It is not kept on this phone.',
  kept: 'It is kept on this phone. You find it at “My plans”, without a signal too.',
  'went-wrong': 'That did not work. Check your signal and try again.',
}

function Keeping() {
  const [state, setState] = useState<State>('looking')
  useEffect(() => {
    if (!('caches' in window && 'serviceWorker' in navigator)) return setState('cannot')
    caches.match(keptPage).then(
      (kept) => setState(kept ? 'kept' : 'not-kept'),
      () => setState('cannot'),
    )
  }, [])
  const ask = async (wish: 'keep-plan' | 'let-go-of-plan') => {
    const worker = (await navigator.serviceWorker.ready).active
    const channel = new MessageChannel()
    channel.port1.onmessage = ({ data }) =>
      setState(data === true ? (wish === 'keep-plan' ? 'kept' : 'not-kept') : 'went-wrong')
    worker?.postMessage(wish, [channel.port2])
  }
  return (
    <div className="space-y-3">
      <noscript>
        <p>This needs scripts, which are off in your browser. You can print the plan, or keep it as a PDF.</p>
      </noscript>
      <p role="status">{said[state]}</p>
      {(state === 'not-kept' || state === 'went-wrong') && (
        <button type="button" className="button" onClick={() => void ask('keep-plan')}>
          Yes, keep it on this phone
        </button>
      )}
      {state === 'kept' && (
        <div className="flex flex-wrap items-center gap-4">
          <a href={keptPage} className="button">
            See what is kept
          </a>
          <button type="button" className="button button-quiet" onClick={() => void ask('let-go-of-plan')}>
            Take it off this phone
          </button>
        </div>
      )}
    </div>
  )
}

const keptPage = '/plans/emergency/kept'
