import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { LostSecondStep } from '#app/components/lost-second-step.tsx'
import { RoleDecision, RoleList, type RoleWish } from '#app/components/roles.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { roleWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? 'Somebody'} – People and roles – Waymark` },
]

const done: Readonly<Record<string, string>> = {
  give: 'Done. They are signed out everywhere, and have the role when they sign in again.',
  step: 'Done. Their second step is gone, and they are signed out everywhere. Ask them to add it again.',
  take: 'Done. They are signed out everywhere, and do not have the role any more.',
}

/** What the coordinator is about to do, from the address; null while they are looking. */
function wishIn(request: Request): RoleWish | null {
  const { searchParams } = new URL(request.url)
  for (const act of ['give', 'take'] as const) {
    const role = searchParams.get(act)
    if (role && role in roleWords) return { act, role: role as RoleWish['role'] }
  }
  return null
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    person: await orShowProblem(() => context.services.queries.people.personRoles({ memberId: params.memberId })),
    wish: wishIn(request),
    told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
    now: Date.now(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = context.caller
  if (actor.kind !== 'member') return signInFirst(request)
  const wish = wishIn(request)
  const { people } = context.services.commands
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { memberId } = params
    if (form.get('intent') === 'second-step') {
      await people.takeAwaySecondStep({ memberId })
      return redirect(`/coordinate/people/${memberId}?done=step`)
    }
    await (wish?.act === 'take' ? people.takeRole : people.giveRole)({ memberId, role: wish?.role })
    // Whoever stands down as a coordinator has no business on this page any more.
    if (wish?.act === 'take' && wish.role === 'coordinator' && memberId === actor.id) return redirect('/my-groups')
    return redirect(`/coordinate/people/${memberId}?done=${wish?.act}`)
  })
}

export default function Person() {
  const { person, wish, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/coordinate/people" words="People and roles" />
      <h1>{person.name}</h1>
      {told && !problem && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      {wish ? <RoleDecision person={person} wish={wish} /> : <RoleList person={person} now={now} />}
      {!wish && person.hasSecondStep && !person.isMe && <LostSecondStep />}
    </div>
  )
}
