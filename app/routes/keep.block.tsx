import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { inputOf, orShowForm, orShowProblem, safeNext, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Block ${data.person.name} – Waymark` : 'Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  if (!searchParams.has('person')) throw redirect('/settings/blocked')
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    person: await context.services.queries.safety.personToBlock({ memberId: searchParams.get('person') }),
    next: safeNext(searchParams.get('next'), '/my-groups'),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return redirect('/sign-in?next=/settings/blocked')
  const form = await request.formData()
  const { safety } = context.services.commands
  return orShowForm(form, context, async () => {
    const isBack = form.get('intent') === 'unblock'
    await (isBack ? safety.unblockPerson(inputOf(form)) : safety.blockPerson(inputOf(form)))
    // Where they came from may be a page that is not there for them any more.
    return redirect(`/settings/blocked?${isBack ? 'unblocked' : 'blocked'}`)
  })
}

export default function Block() {
  const { person, next } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { name, looksAfter, isModerator } = person
  const stays = isModerator
    ? 'is a moderator'
    : looksAfter.length > 0
      ? `looks after ${namesInWords(looksAfter)}`
      : null
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>{person.isBlocked ? `You have blocked ${name}` : `Block ${name}?`}</h1>
      <ErrorSummary problem={problem} />
      <section aria-label="What happens" className="card space-y-3">
        <p>{person.isBlocked ? 'As long as you block them:' : 'When you block somebody, it holds for both of you:'}</p>
        <ul className="list-disc space-y-1.5 pl-6">
          <li>You do not see what {name} writes, and they do not see what you write. Everywhere, at once.</li>
          <li>Neither of you finds the other’s profile, or can mention the other.</li>
          <li>Neither of you hears of the other in notices or by e-mail.</li>
          <li>Words without a name stay, yours and theirs: if they vanished, that would tell who wrote them.</li>
          <li>{name} is not told. Others see you both as before.</li>
        </ul>
        {stays && (
          <p className="edge rounded-control bg-wash p-3">
            <strong>
              {name} {stays}
            </strong>
            , so they can still read what you write there. If that worries you,{' '}
            <Link to={`/report/profile/${person.id}`}>tell us</Link>.
          </p>
        )}
        <p className="text-small text-ink-soft">
          You can take it back at any time, under Settings, Blocked. If you only want it quieter, you can{' '}
          <Link to={`/keep/mute?person=${person.id}&next=${next}`}>mute</Link> them instead.
        </p>
      </section>
      <Form method="post" className="flex flex-wrap items-center gap-4">
        <input type="hidden" name="memberId" value={person.id} />
        <button type="submit" name="intent" value={person.isBlocked ? 'unblock' : 'block'} className="button">
          {person.isBlocked ? `Unblock ${name}` : `Block ${name}`}
        </button>
        <Link to={next} className="inline-flex min-h-target items-center">
          {person.isBlocked ? 'Go back' : 'Go back without blocking'}
        </Link>
      </Form>
    </div>
  )
}
