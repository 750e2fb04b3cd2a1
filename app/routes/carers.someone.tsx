import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CarerPage } from '#app/components/carer-page.tsx'
import { clockInWords, comingInWords, dateOnTheWall } from '#app/components/dates.tsx'
import { OpenPersonCard } from '#app/components/peer-parts.tsx'
import { SessionCard } from '#app/components/session-card.tsx'
import { bySeries } from '#app/drop-ins.ts'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const handle = { scripts: true }
export const meta: MetaFunction = () => [
  { title: 'Someone to talk to – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { carers, chat, escalation, peers } = context.services.queries
  return orSayWhyOutside('/carers', async () => {
    const found = await peers.findCarer({})
    const { places } = await carers.carersPlaces({})
    const mine = places.filter(({ isMember }) => isMember)
    const each = await Promise.all(mine.map(({ slug }) => chat.groupSessions({ slug })))
    const dropIns = each.flatMap(({ name, open, coming }) =>
      bySeries([...open, ...coming]).map(([session, ...later]) => ({ groupName: name, session, later })),
    )
    return {
      ...found,
      place: mine[0] ?? null,
      dropIns: dropIns.sort((a, b) => a.session.startsAt - b.session.startsAt).slice(0, 4),
      duty: await escalation.onDuty({}),
      now: Date.now(),
    }
  })
}

export default function Someone() {
  const { place, dropIns, duty, now, ...found } = useLoaderData<typeof loader>()
  return (
    <CarerPage
      title="Someone to talk to"
      lead="Today, this week, or for longer. You choose."
      up={[{ to: '/carers', words: 'For carers' }]}
    >
      <section aria-labelledby="now" className="card edge space-y-3">
        <h2 id="now">I need someone now</h2>
        <p>
          <strong>{onDutyInWords(duty, place?.facilitators ?? [], now)}</strong> Waymark is not an emergency service.
        </p>
        <p className="flex flex-wrap gap-3">
          <a href="/help-now" className="button place-safe">
            Get help now
          </a>
          {place && (
            <Link to={`/groups/${place.slug}/new-thread`} className="button button-quiet">
              Write to other carers
            </Link>
          )}
        </p>
        <p>
          Carers UK: <a href="tel:08088087777">0808 808 7777</a>, on weekdays. Samaritans:{' '}
          <a href="tel:116123">116 123</a>, at any hour.
        </p>
      </section>
      <section aria-labelledby="drop-ins" className="space-y-3">
        <h2 id="drop-ins">Drop-ins for carers</h2>
        {dropIns.length === 0 && (
          <p className="card">
            {place ? 'No drop-in is planned just now.' : 'Drop-ins are in places for carers.'}{' '}
            <Link to={place ? `/groups/${place.slug}/chat` : '/carers'}>
              {place ? 'See those there were' : 'Join a place for carers'}
            </Link>
          </p>
        )}
        {dropIns.map(({ session, groupName, later }) => (
          <SessionCard key={session.id} session={session} groupName={groupName} later={later} />
        ))}
      </section>
      <FurtherAlong {...found} />
      <section aria-labelledby="near" className="card space-y-3">
        <h2 id="near">Near you</h2>
        <p>
          Your council must look at what you need, if you ask. It is called a carer’s assessment. It is your right under
          the Care Act 2014 in England. Scotland, Wales and Northern Ireland have laws like it.
        </p>
        <p className="flex flex-wrap gap-3">
          <Link to="/services?q=carer%27s+assessment&only=carers" className="button button-quiet">
            Ask for an assessment
          </Link>
          <Link to="/services?only=carers" className="button button-quiet">
            Find my local carers’ service
          </Link>
        </p>
      </section>
    </CarerPage>
  )
}

type Duty = ReturnType<typeof useLoaderData<typeof loader>>['duty']

/** Who is there by name and until when, or when somebody is back. */
function onDutyInWords({ people, readUntil, backAt }: Duty, facilitators: readonly string[], now: number): string {
  if (people.length > 0)
    return `On duty now: ${people.map(({ name, until }) => `${name}, until ${soonInWords(until, now)}`).join('; ')}.`
  if (readUntil !== null) {
    const who = facilitators.length > 0 ? namesInWords(facilitators) : 'Facilitators'
    return `${who} and the moderators read here today until ${soonInWords(readUntil, now)}.`
  }
  if (backAt === null) return 'Facilitators look in when they can.'
  return `Nobody is on duty just now. Facilitators are back ${comingInWords(backAt, now)}.`
}

/** "10pm" today, with the day when it is another. */
const soonInWords = (at: number, now: number): string =>
  dateOnTheWall(at) === dateOnTheWall(now) ? clockInWords(at) : comingInWords(at, now).replace(/^on /, '')

type Found = Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'people' | 'hasTold' | 'mayAsk'>

/** Carers who were where this one is, and are open to being asked. */
function FurtherAlong({ people, hasTold, mayAsk }: Found) {
  return (
    <section aria-labelledby="further" className="space-y-3">
      <h2 id="further">A carer further along</h2>
      <p>They look after somebody too, for longer than you. They said that they are open to being asked.</p>
      {!mayAsk.allowed && <p className="card edge">{mayAsk.because}</p>}
      {people.length === 0 && (
        <p className="card edge">
          {hasTold
            ? 'Nobody fits just now. Come back another day. '
            : 'First tell us since when you look after somebody. '}
          {!hasTold && <Link to="/carers/about-me">Tell us</Link>}
        </p>
      )}
      <ul className="space-y-4">
        {people.map((person) => (
          <OpenPersonCard key={person.id} person={person} mayAsk={mayAsk.allowed} />
        ))}
      </ul>
      <p>
        <Link to="/connections" className="inline-flex min-h-target items-center">
          My connections
        </Link>{' '}
        ·{' '}
        <Link to="/connections/open" className="inline-flex min-h-target items-center">
          Be open to being asked yourself
        </Link>
      </p>
    </section>
  )
}
