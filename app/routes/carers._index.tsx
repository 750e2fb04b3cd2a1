import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { LeaveSite } from '#app/components/leave-site.tsx'
import { SessionCard } from '#app/components/session-card.tsx'
import { bySeries } from '#app/drop-ins.ts'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: true }
export const meta: MetaFunction = () => [
  { title: 'For carers – Waymark' },
  { name: 'description', content: 'A place for people who look after somebody, unpaid. With others who know it.' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { kind, hasHealthConsent } = context.caller.actor
  const { carers, chat } = context.services.queries
  return orShowProblem(async () => {
    const front = await carers.carersPlaces({})
    const mine = front.places.filter(({ isMember }) => isMember)
    const each = await Promise.all(mine.map(({ slug }) => chat.groupSessions({ slug })))
    return {
      isMember: kind === 'member',
      hasHealthConsent,
      wishedForPlans: new URL(request.url).searchParams.has('plans'),
      ...front,
      dropIns: each.flatMap(({ name, open, coming }) =>
        bySeries([...open, ...coming]).map(([session, ...later]) => ({ groupName: name, session, later })),
      ),
    }
  })
}

export default function Carers() {
  const { isMember, isCarer, hasHealthConsent, wishedForPlans, places, dropIns } = useLoaderData<typeof loader>()
  return (
    <div className="place-carer space-y-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-measure flex-[1_1_20rem] space-y-2">
          <h1>For carers</h1>
          <p className="text-large text-ink-soft">
            You look after somebody. Here are people who know what that is like, and time for yourself.
          </p>
        </div>
        <LeaveSite />
      </div>
      {wishedForPlans && <WhyNoPlans isCarer={isCarer} hasHealthConsent={hasHealthConsent} />}
      {isCarer ? (
        <>
          <ForYou />
          {dropIns.length > 0 && (
            <section aria-labelledby="drop-ins" className="space-y-3">
              <h2 id="drop-ins">Drop-ins for carers</h2>
              {dropIns.map((dropIn) => (
                <SessionCard key={dropIn.session.id} {...dropIn} />
              ))}
            </section>
          )}
          <Places places={places} />
        </>
      ) : (
        <ComeIn isMember={isMember} hasHealthConsent={hasHealthConsent} />
      )}
      <div className="grid items-start gap-6 md:grid-cols-2">
        <section aria-labelledby="private" className="card edge space-y-3">
          <h2 id="private" className="text-large">
            What the person you look after sees
          </h2>
          <p>
            Nothing. Places for carers are closed to everybody else. They are in no list, and they do not show on your
            profile.
          </p>
          <p>Is the person you look after here too, or might they come? You can make sure they never see you here.</p>
          {isCarer && (
            <Link to="/carers/apart" className="button button-quiet">
              Keep somebody apart from me
            </Link>
          )}
        </section>
        <section aria-labelledby="now" className="card edge space-y-3">
          <h2 id="now" className="text-large">
            If it is too much right now
          </h2>
          <p>
            You can talk to somebody today. <a href="/help-now">Get help now</a> has lines for carers, and people who
            answer at night.
          </p>
          <p>
            Caring takes its toll on most people. It is your right to ask your council for a carer’s assessment: what
            you do, how you are, and what would help.{' '}
            <Link to="/services?q=carer%27s+assessment&only=carers">See how to ask for one</Link>
          </p>
          <p className="text-small text-ink-soft">
            Under 18? <Link to="/join/under-18">These people are for you</Link>.
          </p>
        </section>
      </div>
    </div>
  )
}

/** Somebody opened the page of plans, which is not theirs yet: why, and the way to it. */
function WhyNoPlans({ isCarer, hasHealthConsent }: { isCarer: boolean; hasHealthConsent: boolean }) {
  if (!isCarer)
    return (
      <p role="status" className="card edge">
        <strong>Plans and weekly checks are for carers.</strong> Tell us that you look after somebody, and they are
        yours.
      </p>
    )
  if (hasHealthConsent) return null
  return (
    <p role="status" className="card edge">
      <strong>Before you write a plan, we need your consent.</strong> A plan tells of health.{' '}
      <Link to={withNext('/consent', '/plans')}>Go to the question</Link>
    </p>
  )
}

const forYou = [
  {
    to: '/carers/someone',
    title: 'Someone to talk to',
    words: 'A carer further along, a drop-in, or somebody right now.',
  },
  {
    to: '/plans/emergency',
    title: 'My emergency plan',
    words: 'Who steps in when you cannot be there, and a card for your pocket.',
  },
  { to: '/plans/mine', title: 'My own plan', words: 'Your health, your breaks, your work. One small step.' },
  { to: '/coping', title: 'How am I coping?', words: 'Five short questions, once a week. Only you see them.' },
  { to: '/services?only=carers', title: 'Services for carers', words: 'Breaks, money, advice and support near you.' },
]

/** What there is for a carer, besides the talk. */
function ForYou() {
  return (
    <section aria-labelledby="for-you" className="space-y-3">
      <h2 id="for-you">For you</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {forYou.map(({ to, title, words }) => (
          <li key={to} className="max-w-none">
            <Link to={to} className="card edge block h-full space-y-1 !p-4 no-underline hover:underline">
              <span className="block font-bold">{title}</span>
              <span className="block text-small text-ink-soft">{words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ComeIn({ isMember, hasHealthConsent }: { isMember: boolean; hasHealthConsent: boolean }) {
  const next = '/carers/come-in'
  return (
    <section aria-labelledby="come-in" className="card space-y-4 bg-wash">
      <h2 id="come-in">Come in</h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>We ask who you look after, in one word. Everything else can wait.</li>
        <li>Nobody sees your answers unless you say so.</li>
        <li>You can be a carer and live with a condition of your own.</li>
      </ul>
      <p className="flex flex-wrap gap-3">
        {isMember ? (
          <Link className="button" to={hasHealthConsent ? next : withNext('/consent', next)}>
            I look after somebody
          </Link>
        ) : (
          <>
            <Link className="button" to={withNext('/join', next)}>
              Join Waymark
            </Link>
            <Link className="button button-quiet" to={withNext('/sign-in', next)}>
              Sign in
            </Link>
          </>
        )}
      </p>
    </section>
  )
}

type Place = ReturnType<typeof useLoaderData<typeof loader>>['places'][number]

function Places({ places }: { places: readonly Place[] }) {
  return (
    <>
      {places.length === 0 && (
        <p className="card edge">There is no place for carers here yet. The people who run this site can open one.</p>
      )}
      {places.map(({ id, slug, name, purpose, isMember, turningPoints }) => (
        <section key={id} aria-labelledby={`place-${id}`} className="card space-y-4">
          <div className="space-y-1">
            <h2 id={`place-${id}`}>
              <Link to={`/groups/${slug}`}>{name}</Link>
            </h2>
            <p>{purpose}</p>
          </div>
          {!isMember && (
            <Link to={`/groups/${slug}#join`} className="button">
              Join {name}
            </Link>
          )}
          {turningPoints.length > 0 && (
            <nav aria-label={`Turning points in ${name}`} className="space-y-2">
              <h3>Where are you now?</h3>
              <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
                {turningPoints.map((point) => (
                  <li key={point.id} className="max-w-none">
                    <Link
                      to={`/groups/${slug}${isMember ? `?topic=${point.id}` : ''}`}
                      className="card edge flex min-h-target items-center !p-3 font-bold"
                    >
                      {point.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </section>
      ))}
      <p>
        <Link to="/carers/about-me">What I have told about my caring</Link>
      </p>
    </>
  )
}
