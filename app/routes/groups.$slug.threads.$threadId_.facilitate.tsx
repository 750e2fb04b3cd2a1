import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import {
  CloseForm,
  MergeChoice,
  MergeForm,
  MoveChoice,
  MoveForm,
  Press,
  TopicsForm,
} from '#app/components/thread-acts.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

const titles = {
  pin: 'Pin this thread',
  unpin: 'Unpin this thread',
  close: 'Close this thread',
  reopen: 'Reopen this thread',
  topics: 'Set the topics',
  move: 'Move this thread',
  merge: 'Merge this thread with another',
} as const
type Act = keyof typeof titles

function actOf(request: Request): Act {
  const act = new URL(request.url).searchParams.get('do') ?? ''
  if (act in titles) return act as Act
  throw new Response('Page not found', { status: 404 })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? titles[data.act] : 'Facilitator tools'} – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const act = actOf(request)
  const { searchParams } = new URL(request.url)
  const { threadId } = params
  return orShowProblem(async () => {
    const { queries } = context.services
    const tools = await queries.groups.threadTools({ threadId })
    if (tools.mergedInto) throw redirect(`/groups/${tools.slug}/threads/${tools.mergedInto}`)
    const toSlug = searchParams.get('to')
    const address = /\/threads\/([\w-]+)/.exec(searchParams.get('address') ?? '')?.[1]
    const intoId = address ?? searchParams.get('into')
    const choices = act === 'merge' ? await queries.groups.mergeChoices({ threadId, intoId }) : []
    return {
      act,
      tools,
      to: act === 'move' && toSlug ? await queries.groups.leftBehind({ threadId, toSlug }) : null,
      choices,
      into: intoId ? (choices[0] ?? null) : null,
      now: Date.now(),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = actOf(request)
  const form = await request.formData()
  const { groups } = context.services.commands
  const run = {
    pin: groups.pinThread,
    unpin: groups.unpinThread,
    close: groups.closeThread,
    reopen: groups.reopenThread,
    topics: groups.setTopics,
    move: groups.moveThread,
    merge: groups.mergeThread,
  }[act]
  return orShowForm(form, context, async () => {
    const { slug, threadId } = await run({ ...inputOf(form), threadId: params.threadId })
    return redirect(`/groups/${slug}/threads/${threadId}`)
  })
}

export default function FacilitateThread() {
  const { act, tools, to, choices, into, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const shared = { tools, problem }
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to={`/groups/${tools.slug}/threads/${tools.id}`} words={tools.title} />
      <h1>{titles[act]}</h1>
      <ErrorSummary problem={problem} />
      {act === 'pin' && (
        <Press tools={tools} words="Pin it">
          <p>It stays at the top of {tools.groupName} until you unpin it.</p>
        </Press>
      )}
      {act === 'unpin' && (
        <Press tools={tools} words="Unpin it">
          <p>It goes back among the other conversations.</p>
        </Press>
      )}
      {act === 'close' && <CloseForm {...shared} />}
      {act === 'reopen' && (
        <Press tools={tools} words="Reopen it">
          <p>Members can reply again. The reason it was closed goes away: “{tools.closedBecause}”</p>
        </Press>
      )}
      {act === 'topics' && (
        <TopicsForm {...shared} without={<Link to={`/groups/${tools.slug}/facilitate/topics`}>Add some first</Link>} />
      )}
      {act === 'move' && (to ? <MoveForm tools={tools} to={to} /> : <MoveChoice tools={tools} />)}
      {act === 'merge' &&
        (into ? <MergeForm tools={tools} into={into} /> : <MergeChoice {...shared} choices={choices} now={now} />)}
    </div>
  )
}
