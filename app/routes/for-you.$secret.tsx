import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { SharedService } from '#app/components/shared-service.tsx'
import { orNothing, orShowProblem } from '#app/respond.ts'
import { onPaper } from '#app/service-on-paper.ts'
import { dayOfCheck } from '#app/service-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'A list for you – Waymark' },
  { name: 'robots', content: 'noindex' },
  // The address of this page is its key: it goes nowhere with a link.
  { name: 'referrer', content: 'no-referrer' },
]

/** Opened by whoever was given the link: no account, no scripts. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { commands, queries } = context.services
  const { things: listed, ...list } = await orShowProblem(() =>
    commands.signposting.openList({ secret: params.secret }),
  )
  const now = Date.now()
  const things = await Promise.all(
    listed.map(async (thing) => {
      if (thing.kind === 'group' || !thing.service.isThere) return { ...thing, paper: null }
      const service = await orNothing(() => queries.directory.servicePage({ serviceId: thing.service.id }))
      return { ...thing, paper: service && onPaper(service, now) }
    }),
  )
  return { ...list, things, hostName: context.site.hostName, now }
}

export default function ForYou() {
  const { words, endsAt, isMine, things, hostName, now } = useLoaderData<typeof loader>()
  return (
    <article className="place-sign mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <h1>A list for you</h1>
        {words !== '' && <p className="text-large">{words}</p>}
        <p className="text-ink-soft">
          Somebody who works with {hostName} put this together. You can open it until {dayInWords(endsAt, now)}. We do
          not know who you are.
        </p>
        {isMine && (
          <p className="card edge no-print">
            You made this list. To print it, press Ctrl and P (⌘ and P on a Mac), or choose Print in your browser’s
            menu. Each entry gets a square code.
          </p>
        )}
      </div>
      <ol className="space-y-4">
        {things.map((thing) => (
          <li
            key={thing.kind === 'service' ? thing.service.id : thing.group.slug}
            className="card max-w-none break-inside-avoid space-y-3"
          >
            {thing.kind === 'service' ? (
              <>
                <SharedService service={thing.service} now={now} />
                {thing.paper && <InShort paper={thing.paper} />}
                <LastChecked at={thing.service.checkedAt} />
              </>
            ) : (
              <>
                <p>
                  <a className="font-bold" href={`/groups/${thing.group.slug}`}>
                    {thing.group.name}
                  </a>
                  <span className="block text-small text-ink-soft">A peer group here: people in the same boat</span>
                </p>
                <p>{thing.group.purpose}</p>
              </>
            )}
            {thing.note !== '' && <p className="border-l-4 border-line pl-4">{thing.note}</p>}
            <Code thing={thing} />
          </li>
        ))}
      </ol>
      <p className="text-small text-ink-soft">
        Times and prices change: ring before you go. In danger now? <a href="/help-now">Get help now</a>.
      </p>
    </article>
  )
}

/** What it is, where and when: the person may have nothing but this sheet. */
function InShort({ paper: { about, where, hours } }: { paper: ReturnType<typeof onPaper> }) {
  const facts = [where, ...hours].filter(Boolean)
  return (
    <div className="space-y-2">
      {about !== '' && <p>{about}</p>}
      {facts.length > 0 && (
        <ul className="list-disc space-y-1 pl-6 text-small">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** On paper "12 days ago" is soon not so. */
function LastChecked({ at }: { at: number | null }) {
  const day = dayOfCheck(at)
  return day === null ? null : <p className="only-print text-small">Last checked with the service on {day}.</p>
}

type Thing = ReturnType<typeof useLoaderData<typeof loader>>['things'][number]

/** On paper the link cannot be pressed: a phone reads it. */
function Code({ thing }: { thing: Thing }) {
  if (thing.kind === 'service' && !thing.service.isThere) return null
  const path = thing.kind === 'service' ? `/services/${thing.service.id}` : `/groups/${thing.group.slug}`
  const name = thing.kind === 'service' ? thing.service.name : thing.group.name
  return (
    <p className="only-print">
      <img src={`${path}/qr.svg`} alt={`Square code that opens ${name}`} width="110" height="110" />
    </p>
  )
}
