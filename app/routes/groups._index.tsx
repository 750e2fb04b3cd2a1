import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { GroupCards } from '#app/components/group-card.tsx'
import { GroupFindings } from '#app/components/group-findings.tsx'
import { GroupSearch } from '#app/components/group-search.tsx'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.found ? 'Groups we found – Waymark' : 'Find a group – Waymark' },
  {
    name: 'description',
    content:
      'Peer groups for people who live with a long-term condition. Search in your own words, and read how each group is looked after before you join.',
  },
  { tagName: 'link', rel: 'canonical', href: `${data?.origin ?? ''}/groups` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  const { groups } = context.services.queries
  return orShowProblem(async () => ({
    words,
    origin: context.site.origin,
    found: words === '' ? null : await groups.findGroups({ q: words }),
    groups: words === '' ? await groups.groupList({}) : [],
  }))
}

export default function Groups() {
  const { words, found, groups } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-8">
      <div className="space-y-5">
        <h1>Find a group</h1>
        <GroupSearch words={words} />
      </div>
      {found ? (
        <GroupFindings words={words} found={found} />
      ) : (
        <>
          <section className="space-y-4">
            <h2>All groups</h2>
            {groups.length === 0 ? (
              <p className="card">No group is open yet. Ask for the first one below.</p>
            ) : (
              <GroupCards groups={groups} />
            )}
          </section>
          <section className="place-carer card edge max-w-3xl space-y-3">
            <h2 className="text-large">Do you look after somebody?</h2>
            <p>
              There is a place for you too, closed to everybody else. <Link to="/carers">For carers</Link>
            </p>
          </section>
          <section className="card max-w-3xl space-y-3">
            <h2 className="text-large">No group for what you live with?</h2>
            <p>
              Tell us what you would need. <Link to="/groups/ask">Ask for a group</Link>
            </p>
          </section>
        </>
      )}
    </div>
  )
}
