import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { agoInWords, momentInWords } from '#app/components/dates.tsx'
import { FirstReplies } from '#app/components/first-replies.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { JoinRequests } from '#app/components/join-requests.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Looking after ${data?.name ?? 'a group'} – Waymark` },
]

const done: Readonly<Record<string, string>> = {
  welcomed: 'They are in the group now, and have been told.',
  'not-this-time': 'Your answer is on its way to them.',
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => {
    const { queries } = context.services
    const group = await queries.groups.facilitation({ slug: params.slug })
    return {
      ...group,
      waiting: group.mayRead ? await queries.groups.firstReplyList({ slug: params.slug }) : null,
      refusing: searchParams.get('request'),
      told: done[searchParams.get('done') ?? ''] ?? null,
      now: Date.now(),
    }
  })
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { commands } = context.services
    if (form.get('intent') === 'stand-down') {
      await commands.groups.standDown({ slug: params.slug, memberId: context.caller.actor.id, role: 'greeter' })
      return redirect(`/groups/${params.slug}`)
    }
    const { outcome } = await commands.groups.answerJoinRequest({ ...inputOf(form), outcome: form.get('intent') })
    return redirect(`/groups/${params.slug}/facilitate?done=${outcome}`)
  })
}

export default function Facilitate() {
  const { slug, name, desk, waiting, waitingSince, isGreeter, refusing, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="space-y-3 lg:col-span-2">
        <Here to={`/groups/${slug}`} words={name} />
        <h1>Looking after {name}</h1>
        {told && <Told>{told}</Told>}
        <ErrorSummary problem={problem} />
      </div>

      <div className="space-y-8">
        <section aria-labelledby="waiting" className="space-y-4">
          <h2 id="waiting">Waiting for a first answer</h2>
          {waiting ? (
            <FirstReplies {...waiting} now={now} withGroup="same-group" />
          ) : (
            <p className="card">
              {waitingSince === null
                ? 'Nobody is waiting.'
                : `Somebody new wrote ${agoInWords(waitingSince, now)} and has had no answer.`}{' '}
              You are not in this group, so you cannot see what people write here.
            </p>
          )}
        </section>

        {desk && (desk.requests.length > 0 || desk.joining === 'ask') && (
          <section aria-labelledby="asking" className="space-y-4">
            <h2 id="asking">Asking to join</h2>
            {desk.requests.length > 0 ? (
              <JoinRequests requests={desk.requests} refusing={refusing} problem={problem} now={now} />
            ) : (
              <p className="card">Nobody is asking just now.</p>
            )}
          </section>
        )}

        {!desk && isGreeter && (
          <Form method="post">
            <button type="submit" name="intent" value="stand-down" className="button button-quiet">
              Stop greeting newcomers here
            </button>
          </Form>
        )}
      </div>
      {desk && <Desk slug={slug} desk={desk} />}
    </div>
  )
}

type Desk = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['desk']>

/** The quieter work: each with a line that says how things stand, and a page of its own. */
function Desk({ slug, desk }: { slug: string; desk: Desk }) {
  const [prompt] = desk.prompts
  const shown = desk.topics.filter(({ retiredAt }) => retiredAt === null)
  const cards = [
    {
      to: 'words',
      title: 'Welcome and rules',
      words: desk.welcome
        ? 'What the group is for, the welcome, the house rules and the drop-ins.'
        : 'Write a welcome: it is the first thing somebody new reads here.',
    },
    {
      to: 'prompts',
      title: 'Weekly question',
      words: prompt?.dates[0]
        ? `“${prompt.title}”, next on ${momentInWords(prompt.dates[0])}.`
        : 'Ask the group something every week. It keeps quiet groups warm.',
    },
    {
      to: 'topics',
      title: 'Topics',
      words:
        shown.length > 0 ? shown.map(({ name }) => name).join(', ') : 'Help people find their way: add a few topics.',
    },
    {
      to: 'services',
      title: 'Services',
      words: 'Choose services that have helped. They stand on the page of the group.',
    },
    {
      to: 'people',
      title: 'Greeters and facilitators',
      words:
        desk.greeters.length > 0
          ? `Saying hello to newcomers: ${namesInWords(desk.greeters.map(({ name }) => name))}.`
          : 'Nobody greets newcomers yet. Ask a friendly member.',
    },
  ]
  return (
    <section aria-labelledby="desk" className="space-y-4">
      <h2 id="desk">The group itself</h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
        {cards.map(({ to, title, words }) => (
          <li key={to} className="card max-w-none !p-4">
            <h3>
              <Link to={`/groups/${slug}/facilitate/${to}`} className="inline-flex min-h-target items-center">
                {title}
              </Link>
            </h3>
            <p className="text-small text-ink-soft">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
