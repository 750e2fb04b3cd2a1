import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Disc } from '#app/components/shell.tsx'
import { orShowProblem } from '#app/respond.ts'
import { onPaper } from '#app/service-on-paper.ts'
import { checkInWords, costsInWords, dayOfCheck, waysInWords } from '#app/service-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A slip for ${data?.name ?? 'a service'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

/** What fits on a fridge door: what it is, how to reach it, when, and the address of the page that stays current. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const service = await orShowProblem(() =>
    context.services.queries.directory.servicePage({ serviceId: params.serviceId }),
  )
  const now = Date.now()
  return {
    id: service.id,
    name: service.name,
    organization: service.organization?.name ?? null,
    ...onPaper(service, now),
    phone: [...service.phones, ...service.contacts.flatMap(({ phones }) => phones)][0]?.number ?? null,
    email: service.email,
    costs: costsInWords(service).slice(0, 2),
    ways: service.waysIn.map((way) => waysInWords[way]),
    check: checkOnPaper(checkInWords(service, now), dayOfCheck(service.checkedAt)),
    address: `${context.site.origin}/services/${service.id}`,
    hostName: context.site.hostName,
  }
}

/** Paper stays on a fridge for months: it says the day. */
function checkOnPaper(check: ReturnType<typeof checkInWords>, on: string | null): string {
  if (on === null) return check.words
  return check.holds ? `Checked with the service on ${on}` : `Last checked on ${on}. Ring before you go`
}

export default function Slip() {
  const { id, name, phone, address } = useLoaderData<typeof loader>()
  const message = [name, phone, address].filter(Boolean).join('\n')
  return (
    <div className="place-sign space-y-5">
      <div className="no-print max-w-measure space-y-3">
        <nav aria-label="You are here" className="text-small">
          <Link to="/services">Find services</Link> › <Link to={`/services/${id}`}>{name}</Link>
        </nav>
        <h1>Take it with you</h1>
        <p>
          Point a phone’s camera at the square and the page opens there. To print the slip, press Ctrl and P (⌘ and P on
          a Mac), or choose Print in your browser’s menu.
        </p>
        <p>
          <a className="button button-quiet" href={`sms:?&body=${encodeURIComponent(message)}`}>
            Send it as a text message
          </a>
        </p>
        <p className="text-small text-ink-soft">
          Your phone opens a message for you to send. Whoever sees your messages can read the name of the service.
        </p>
      </div>
      <Paper />
    </div>
  )
}

function Paper() {
  const slip = useLoaderData<typeof loader>()
  const facts = [
    slip.where,
    ...slip.hours,
    ...slip.costs,
    ...slip.ways,
    slip.email && `Write to ${slip.email}`,
    slip.check,
  ].filter(Boolean)
  return (
    <section aria-label="The slip" className="slip">
      <p className="flex items-center gap-2 font-bold">
        <Disc /> Waymark
      </p>
      <div className="space-y-2">
        <h2 className="text-h1">{slip.name}</h2>
        {slip.organization && <p>Run by {slip.organization}</p>}
        <p>{slip.about}</p>
      </div>
      {slip.phone && <p className="text-large font-bold">Call {slip.phone}</p>}
      <div className="flex flex-wrap items-center gap-5">
        <img
          src={`/services/${slip.id}/qr.svg`}
          alt={`Square code that opens ${slip.address}`}
          width="160"
          height="160"
          className="size-40 flex-none"
        />
        <ul className="min-w-0 flex-[1_1_12rem] list-disc space-y-1 pl-6">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <p className="border-t border-[#1c2826] pt-3 text-small">
        Kept by {slip.hostName}. Times and prices change: ring before you go.
      </p>
    </section>
  )
}
