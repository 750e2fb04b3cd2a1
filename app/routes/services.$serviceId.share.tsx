import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SharedService } from '#app/components/shared-service.tsx'
import { orNothing, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { lineFor } from '#app/service-addresses.ts'
import type { ActorServices } from '#server/services.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Share ${page?.service.name ?? 'a service'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { queries } = context.services
    const service = await queries.signposting.serviceToShare({ serviceId: params.serviceId })
    return { service, places: await placesOf(queries), line: lineFor(service.id), now: Date.now() }
  })
}

/** So many groups are looked through for rooms that are open. */
const mostGroups = 12

/** Where this person may write just now: threads, groups, open rooms and private conversations. */
async function placesOf({ groups, chat, peers }: ActorServices['queries']) {
  const [mine, followed, connections] = await Promise.all([
    groups.myGroups({}),
    groups.followedThreads({}),
    orNothing(() => peers.myConnections({})),
  ])
  const rooms = await Promise.all(
    mine.groups.slice(0, mostGroups).map(async ({ slug, name }) => {
      const there = await orNothing(() => chat.groupSessions({ slug }))
      return (there?.open ?? []).map(({ id, title }) => ({ id, words: `${title}, ${name}` }))
    }),
  )
  return {
    threads: followed.threads.flatMap(({ id, there }) => (there ? [{ id, ...there }] : [])).slice(0, 12),
    groups: mine.groups.map(({ id, slug, name }) => ({ id, slug, name })),
    chats: [
      ...rooms.flat(),
      ...(connections?.connections ?? []).map(({ roomId, name }) => ({ id: roomId, words: `You and ${name}` })),
    ],
  }
}

/** Puts the line into what is being written there already: nothing is sent until the person sends it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { queries, commands } = context.services
  return orShowForm(form, context, async () => {
    const { id } = await queries.signposting.serviceToShare({ serviceId: params.serviceId })
    const place = String(form.get('place'))
    const { threads, groups } = await placesOf(queries)
    const thread = threads.find((each) => place === `thread:${each.id}`)
    const group = groups.find((each) => place === `group:${each.id}`)
    if (!thread && !group) throw data('We could not find that place', { status: 404 })
    const draft = await queries.groups.draftAt({ place })
    const line = lineFor(id)
    const body = draft?.body.includes(line) ? draft.body : [draft?.body.trim(), line].filter(Boolean).join('\n\n')
    await commands.groups.saveDraft({ ...draft, nameless: draft?.nameless ? 'on' : undefined, place, body })
    if (thread) return redirect(`/groups/${thread.slug}/threads/${thread.id}?newest#write`)
    return redirect(`/groups/${group?.slug}/new-thread`)
  })
}

export default function ShareService() {
  const { service, places, line, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isEmpty = places.threads.length + places.groups.length + places.chats.length === 0
  return (
    <div className="place-sign mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <Here to={`/services/${service.id}`} words={service.name} />
        <h1>Share it with others</h1>
        <p className="text-ink-soft">
          We put a line about it where you write. Nothing is sent until you send it. Others see this card:
        </p>
      </div>
      <div className="card">
        <SharedService service={service} now={now} />
      </div>
      <ErrorSummary problem={problem} />
      {isEmpty && (
        <p className="card edge">
          You are in no group yet. <Link to="/groups">Find a group first</Link>.
        </p>
      )}
      <Form method="post" className="space-y-6">
        <Places title="In a thread you follow" id="threads">
          {places.threads.map(({ id, title, groupName }) => (
            <Place key={id} value={`thread:${id}`} words={title} more={groupName} />
          ))}
        </Places>
        <Places title="In a new thread" id="new">
          {places.groups.map(({ id, name }) => (
            <Place key={id} value={`group:${id}`} words={name} />
          ))}
        </Places>
      </Form>
      <Places title="In a chat or a private conversation" id="chats">
        {places.chats.map(({ id, words }) => (
          <li key={id}>
            <Link className="inline-flex min-h-target items-center" to={`/chat/${id}?service=${service.id}#write`}>
              {words}
            </Link>
          </li>
        ))}
      </Places>
      <section aria-labelledby="elsewhere" className="card space-y-2">
        <h2 id="elsewhere" className="text-large">
          Somewhere else here
        </h2>
        <p>Copy this line into any post or message. It turns into the card.</p>
        <p className="text-small [overflow-wrap:anywhere]">
          <code>{line}</code>
        </p>
      </section>
    </div>
  )
}

function Places({ title, id, children }: { title: string; id: string; children: readonly React.ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-large">
        {title}
      </h2>
      <ul className="card max-w-none divide-y divide-line !py-2">{children}</ul>
    </section>
  )
}

const Place = ({ value, words, more }: { value: string; words: string | null; more?: string }) => (
  <li>
    <button type="submit" name="place" value={value} className="button-link min-h-target py-2 text-left">
      {words ?? 'A thread'}
      {more && <span className="block text-small font-normal text-ink-soft">{more}</span>}
    </button>
  </li>
)
