import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'You have taken back your consent – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const count = (name: string) => Math.max(0, Math.trunc(Number(searchParams.get(name)) || 0))
  return { groups: count('groups'), told: count('told'), words: count('words'), more: searchParams.has('more') }
}

export default function TakenBack() {
  const { groups, told, words, more } = useLoaderData<typeof loader>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings/consent" words="Your health information" />
      <h1>You have taken back your consent</h1>
      <Told>It is done. This is what has happened.</Told>
      <ul className="list-disc space-y-2 pl-6">
        <li>{groups === 0 ? 'You were in no group.' : `You have left ${many(groups, 'group')}.`}</li>
        <li>
          {told === 0
            ? 'Nothing about your conditions was kept.'
            : `We no longer keep what you told about ${many(told, 'condition')}.`}
        </li>
        <li>
          {words === 0
            ? 'Anything you wrote stays where it is. You can take it down later, in your settings.'
            : more
              ? 'What you wrote is being taken down. It is a lot, so give it a few minutes.'
              : `${many(words, 'post')} of yours ${words === 1 ? 'is' : 'are'} taken down.`}
        </li>
      </ul>
      <p>You still have your account. If you change your mind, you can say yes again at any time.</p>
      <p className="flex flex-wrap gap-3">
        <Link className="button" to="/settings">
          Back to settings
        </Link>
        <Link className="button button-quiet" to="/groups">
          Look at the groups
        </Link>
      </p>
    </div>
  )
}

const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
