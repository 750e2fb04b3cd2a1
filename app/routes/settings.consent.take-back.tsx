import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Take back your consent – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const consent = await orShowProblem(() => context.services.queries.people.myConsent({}))
  if (!consent.given) throw redirect('/settings/consent')
  return consent
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { groups, journeys, posts, morePosts } = await context.services.commands.people.withdrawConsent({
      takeDown: form.get('words') === 'down',
    })
    const cookie = await context.door.renew(request.headers.get('Cookie') ?? undefined)
    const told = new URLSearchParams({ groups: String(groups), told: String(journeys), words: String(posts) })
    if (morePosts) told.set('more', 'yes')
    return redirect(`/settings/consent/taken-back?${told}`, cookie ? { headers: { 'Set-Cookie': cookie } } : {})
  })
}

export default function TakeBack() {
  const { groups, journeys, hasWords } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings/consent" words="Your health information" />
      <h1>Take back your consent</h1>
      <ErrorSummary problem={problem} />
      <p>That is your right, and you do not need a reason. This is what happens, as soon as you press the button:</p>
      <ul className="list-disc space-y-2 pl-6">
        <li>
          {groups === 0
            ? 'You are in no group, so there is none to leave.'
            : groups === 1
              ? 'You leave your group.'
              : `You leave your ${groups} groups.`}
        </li>
        <li>
          {journeys === 0
            ? 'The few words about you on your profile go.'
            : 'What you told about your conditions goes, and the few words about you on your profile.'}
        </li>
        <li>Drafts and wishes for a group that nobody has read go.</li>
        <li>Plans and weekly checks go, if you have any. Your card and your links stop working.</li>
        <li>You keep your account, your name and your settings. You can say yes again later.</li>
      </ul>
      <Form method="post" className="card space-y-5">
        {hasWords && (
          <Choices name="words" legend="What should happen to what you wrote?" problem={problem}>
            <Tick
              type="radio"
              name="words"
              value="stay"
              label="Leave my words where they are"
              hint="People may still find help in them. They stay under the name you chose."
              defaultChecked={fieldValue(problem, 'words', 'stay') !== 'down'}
            />
            <Tick
              type="radio"
              name="words"
              value="down"
              label="Take all of it down"
              hint="Nobody in the groups can read or find it any more."
              defaultChecked={fieldValue(problem, 'words') === 'down'}
            />
          </Choices>
        )}
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Take back my consent
          </button>
          <Link className="button button-quiet" to="/settings/consent">
            Keep things as they are
          </Link>
        </div>
      </Form>
    </div>
  )
}
