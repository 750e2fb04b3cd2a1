import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { ChatBox } from '#app/components/chat-box.tsx'
import { Message, OutgoingMessage } from '#app/components/chat-message.tsx'
import { clockInWords } from '#app/components/dates.tsx'
import { type Line, useChat } from '#app/live/chat.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.room.title ?? 'Private conversation'} – Waymark` : 'Waymark' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { caller, services } = context
  if (caller.actor.kind !== 'member') throw signInFirst(request)
  const { roomId = '' } = params
  const before = new URL(request.url).searchParams.get('before')
  const page = await orShowProblem(() => services.queries.chat.roomPage({ roomId, before }))
  // With scripts off, reading is being here, too.
  if (page.room.isOpen) await services.commands.chat.arrive({ roomId }).catch(context.reportBug)
  return { ...page, memberId: caller.actor.id, clientKey: randomUUID(), isOlder: before !== null }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { roomId = '' } = params
  const { commands } = context.services
  return orShowForm(form, context, async () => {
    const { supportId, id } = await commands.chat.sendMessage({ ...inputOf(form), roomId })
    return redirect(supportId ? `/support/${supportId}?back=/chat/${roomId}` : `/chat/${roomId}#message-${id}`)
  })
}

export default function Chat() {
  const { room, messages, hasEarlier, here, maySend, memberId, clientKey, isOlder } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const chat = useChat({ roomId: room.id, memberId }, { messages, version: room.version, hasEarlier })
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (chat.roomChanges > 0) revalidate()
  }, [chat.roomChanges, revalidate])
  const first = chat.messages[0]
  return (
    <div className="space-y-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="space-y-1">
          <h1>{room.title ?? 'Private conversation'}</h1>
          <p className="text-small text-ink-soft">
            {room.slug && <Link to={`/groups/${room.slug}`}>{room.groupName}</Link>}
            {room.endsAt !== null && ` · ends ${clockInWords(room.endsAt)}`}
            {` · ${here === 1 ? 'one person' : `${here} people`} here · `}
            <LineInWords line={room.isOpen ? chat.line : 'closed'} />
          </p>
        </div>
      </header>
      <section aria-label="Messages" className="card space-y-4">
        {hasEarlier && first && (
          <p>
            <Link to={`/chat/${room.id}?before=${first.seq}`}>Earlier messages</Link>
          </p>
        )}
        {chat.messages.length === 0 && <p className="text-ink-soft">Nobody has said anything yet. Reading is fine.</p>}
        <ol role="log" aria-label="What is said" aria-live="polite" aria-relevant="additions" className="space-y-4">
          {chat.messages.map((message) => (
            <Message key={message.id} message={message} memberId={memberId} />
          ))}
          {chat.outbox.map((outgoing) => (
            <OutgoingMessage
              key={outgoing.clientKey}
              outgoing={outgoing}
              onTryAgain={chat.tryAgain}
              onThrowAway={chat.throwAway}
            />
          ))}
        </ol>
        <p className="min-h-6 text-small text-ink-soft">{chat.isWriting && 'Someone is writing …'}</p>
        {isOlder && (
          <p>
            <Link to={`/chat/${room.id}`}>Back to what is said now</Link>
          </p>
        )}
      </section>
      {maySend.allowed ? (
        <ChatBox
          roomId={room.id}
          clientKey={clientKey}
          problem={problem}
          send={chat.line === 'connected' || chat.line === 'lost' ? chat.send : null}
          onWriting={chat.sayWriting}
        />
      ) : (
        <p className="card">{maySend.because}</p>
      )}
    </div>
  )
}

const lines: Readonly<Record<Line, string>> = {
  connecting: 'connecting …',
  connected: 'connected',
  lost: 'the line is gone, we try again',
  closed: 'closed',
}

function LineInWords({ line }: { line: Line }) {
  return (
    <span role="status" className={line === 'connected' ? 'font-bold text-groups' : 'font-bold'}>
      {line === 'connected' && <span aria-hidden="true">● </span>}
      {lines[line]}
    </span>
  )
}
