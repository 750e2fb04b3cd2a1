import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CheckedMark } from '#app/components/checked-mark.tsx'
import { MineOfService } from '#app/components/service-mine.tsx'
import { OtherServices, ServiceAnswers, ServiceWords } from '#app/components/service-page.tsx'
import { Reach } from '#app/components/service-reach.tsx'
import { orShowProblem } from '#app/respond.ts'
import { checkInWords, dayOfCheck, isFree, takingWords } from '#app/service-words.ts'

export const handle = { scripts: false }

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Find services – Waymark' }]
  const { service, address } = data
  const title = `${service.name} – Find services – Waymark`
  if (service.publishedAt === null) return [{ title }, { name: 'robots', content: 'noindex' }]
  return [
    { title },
    { name: 'description', content: service.description.slice(0, 160) },
    { property: 'og:title', content: service.name },
    { tagName: 'link', rel: 'canonical', href: address },
    { tagName: 'link', rel: 'alternate', type: 'application/json', href: jsonOf(service.id) },
  ]
}

const jsonOf = (id: string) => `/api/open-referral-uk/services/${id}`

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const service = await orShowProblem(() =>
    context.services.queries.directory.servicePage({ serviceId: params.serviceId }),
  )
  // An entry that became part of another one leads there, also from a slip on somebody's fridge.
  if (service.id !== params.serviceId) throw redirect(`/services/${service.id}`)
  const now = Date.now()
  const isSignedIn = context.caller.actor.kind === 'member'
  return {
    service,
    isLarge: new URL(request.url).searchParams.has('large'),
    check: checkInWords(service, now),
    checkedOn: dayOfCheck(service.checkedAt),
    today: new Date(now).toISOString().slice(0, 10),
    address: `${context.site.origin}/services/${service.id}`,
    isSignedIn,
    maySignpost: isSignedIn && (await context.services.queries.signposting.signpostingVerdict({})).allowed,
  }
}

export default function Service() {
  const { service, check, checkedOn, today, isLarge } = useLoaderData<typeof loader>()
  return (
    <article className={`place-sign space-y-5 ${isLarge ? 'large-print' : ''}`}>
      <nav aria-label="You are here" className="no-print text-small">
        <Link to="/services">Find services</Link>
      </nav>
      <div className="space-y-3">
        <h1>{service.name}</h1>
        {service.organization && <p className="text-ink-soft">Run by {service.organization.name}</p>}
        <Marks />
        <p>
          <CheckedMark check={check} />
          {checkedOn && (
            <span className="text-small text-ink-soft">
              {' '}
              {check.holds ? 'on' : 'The last time was'} {checkedOn}
            </span>
          )}
        </p>
        {service.publishedAt === null && (
          <p className="card edge max-w-measure">Only you and our editors see this page: it is not published.</p>
        )}
        {service.mayChange && <LookedAfter />}
        {service.alert && <p className="card edge max-w-measure">{service.alert}</p>}
      </div>
      {/* On a phone the two columns become one: what it is, how to reach it, then the rest. */}
      <div className="flex flex-col gap-6 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="contents lg:block lg:space-y-6">
          <ServiceWords words={service.description} />
          <div className="order-2">
            <ServiceAnswers service={service} today={today} />
          </div>
        </div>
        <aside aria-label="Get in touch and more" className="contents lg:block lg:space-y-5">
          <div className="order-1">
            <Reach service={service} />
          </div>
          <div className="order-3 space-y-5">
            <MineOfService service={service} />
            <OtherServices service={service} />
          </div>
        </aside>
      </div>
      <About />
    </article>
  )
}

function Marks() {
  const { service } = useLoaderData<typeof loader>()
  const marks = [
    isFree(service.costs, service.fees) && 'Free',
    service.waysIn.includes('self-referral') && 'Refer yourself',
    service.places.some(({ stepFree }) => stepFree === 'yes') && 'Step-free',
    service.meets.includes('phone') && 'By phone',
    service.meets.includes('online') && 'Online',
    service.taking !== null && takingWords[service.taking],
  ].filter((words) => words !== false)
  if (marks.length === 0) return null
  return (
    <ul aria-label="In short" className="flex flex-wrap gap-2">
      {marks.map((words) => (
        <li key={words} className="tag">
          {words}
        </li>
      ))}
    </ul>
  )
}

/** For its owner and our editors: where they keep it right. */
function LookedAfter() {
  const { service } = useLoaderData<typeof loader>()
  return (
    <p className="card no-print flex max-w-measure flex-wrap items-center gap-x-5 gap-y-2">
      <span>You look after this page.</span>
      <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/edit`}>
        Change or check it
      </Link>
      <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/history`}>
        History
      </Link>
    </p>
  )
}

function About() {
  const { service, isLarge, isSignedIn, maySignpost } = useLoaderData<typeof loader>()
  return (
    <footer className="no-print space-y-2 border-t border-line pt-4 text-small">
      <p className="flex flex-wrap gap-x-5">
        <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/wrong`}>
          Something wrong?
        </Link>
        {!service.mayChange && (
          <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/claim`}>
            Is this your service?
          </Link>
        )}
        <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/slip`}>
          Print a slip, or send to a phone
        </Link>
        {isSignedIn && (
          <Link className="inline-flex min-h-target items-center" to={`/services/${service.id}/share`}>
            Share in a thread or chat
          </Link>
        )}
        {maySignpost && (
          <Link className="inline-flex min-h-target items-center" to={`/for-somebody/new?service=${service.id}`}>
            Put it on a list for somebody
          </Link>
        )}
        <Link className="inline-flex min-h-target items-center" to={isLarge ? '.' : '?large'}>
          {isLarge ? 'Usual size' : 'Large print'}
        </Link>
        <a className="inline-flex min-h-target items-center" href={jsonOf(service.id)}>
          As data (JSON)
        </a>
      </p>
      {service.source && <p className="text-ink-soft">This entry came from {service.source}.</p>}
    </footer>
  )
}
