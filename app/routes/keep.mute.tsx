import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { KeepRefused } from '#app/components/keep-refused.tsx'
import { MuteChoice } from '#app/components/mute-menu.tsx'
import { keep } from '#app/keep.ts'
import { orShowProblem, safeNext, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Mute ${data.person.name} – Waymark` : 'Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  if (!searchParams.has('person')) throw redirect('/settings/muted')
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    person: await context.services.queries.groups.personToMute({ memberId: searchParams.get('person') }),
    next: safeNext(searchParams.get('next'), '/my-groups'),
  }))
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  keep(request, context, (wish) =>
    wish.for === 'not' ? context.services.commands.groups.unmute(wish) : context.services.commands.groups.mute(wish),
  )

export default function Mute() {
  const { person, next } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  if (problem) return <KeepRefused />
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Mute {person.name}</h1>
      <MuteChoice kind="person" subjectId={person.id} name={person.name} muted={person.muted} next={next} />
      <p>
        <Link to={next} className="inline-flex min-h-target items-center">
          Go back without muting
        </Link>
      </p>
    </div>
  )
}
