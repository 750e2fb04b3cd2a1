import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { NeedChoices } from '#app/components/need-choices.tsx'
import { ServiceResults } from '#app/components/service-results.tsx'
import { Chips, ServiceSearchBox, wordsOfNeeds } from '#app/components/service-search.tsx'
import { orShowProblem } from '#app/respond.ts'
import { pairsOf, searchFrom } from '#app/service-addresses.ts'

export const handle = { scripts: (data: { map: unknown }) => data.map !== null }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.results ? 'Services we found – Waymark' : 'Find services – Waymark' },
  {
    name: 'description',
    content: 'Help outside the clinic: money, housing, company, breaks, transport, exercise. Search in your own words.',
  },
  { tagName: 'link', rel: 'canonical', href: `${data?.origin ?? ''}/services` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const search = searchFrom(params)
  const { directory, needs } = context.services.queries
  const { map: _map, ...asked } = search
  const isAsked = pairsOf(asked).length > 0
  return orShowProblem(async () => ({
    search,
    origin: context.site.origin,
    now: Date.now(),
    needs: await needs.needList({}),
    results: isAsked ? await directory.findServices({ ...asked, after: params.get('after') }) : null,
    hasMap: context.map !== null,
    map: search.map && isAsked ? context.map : null,
  }))
}

export default function Services() {
  const { search, needs, results, now, hasMap, map } = useLoaderData<typeof loader>()
  return (
    <div className="place-sign space-y-8">
      <section className="space-y-4 rounded-card border border-line bg-wash p-5 shadow-card sm:p-6">
        <h1>What would help right now?</h1>
        <ServiceSearchBox search={search} offered={wordsOfNeeds(needs)} isFirst={results === null} />
        {results && <Chips chips={results.chips} search={search} />}
      </section>
      {results && <ServiceResults search={search} results={results} now={now} hasMap={hasMap} map={map} />}
      <section id="needs" aria-labelledby="needs-title" className="card space-y-4">
        <h2 id="needs-title">Or choose what you need</h2>
        <NeedChoices needs={needs} search={search} />
      </section>
      <p className="text-small text-ink-soft">
        Looking for people rather than services? <Link to="/groups">Find a group</Link>. In danger now?{' '}
        <a href="/help-now">Get help now</a>.
      </p>
      <p className="text-small text-ink-soft">
        For other directories, in Open Referral UK 3.0: <a href="/api/open-referral-uk">by address</a>,{' '}
        <a href="/api/open-referral-uk/services.csv">as a table (CSV)</a>, or{' '}
        <a href="/api/open-referral-uk/package.zip">whole, as a data package</a>. Postcode data: GeoNames
        (geonames.org), CC BY 4.0.
      </p>
    </div>
  )
}
