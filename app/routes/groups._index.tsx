import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { membersInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Find a group – Waymark' },
  { name: 'description', content: 'Peer groups for people who live with a long-term condition.' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  return { groups: await context.services.queries.groups.groupList({}) }
}

export default function Groups() {
  const { groups } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-6">
      <h1>Find a group</h1>
      <ul className="grid gap-5 md:grid-cols-2">
        {groups.map((group) => (
          <li key={group.id} className="card edge max-w-none space-y-2">
            <h2 className="text-large">
              <Link to={`/groups/${group.slug}`}>{group.name}</Link>
            </h2>
            <p>{group.purpose}</p>
            <p className="text-small text-ink-soft">{membersInWords(group.memberCount)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
