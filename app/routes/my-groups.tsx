import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'My groups – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return { name: context.caller.name }
}

export default function MyGroups() {
  const { name } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-4">
      <h1>Hello, {name}</h1>
      <p>
        <Link to="/groups">Find a group</Link>
      </p>
    </div>
  )
}
