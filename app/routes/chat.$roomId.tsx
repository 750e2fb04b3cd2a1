import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { actInChat } from '#app/chat-act.ts'
import { ChatBox, type ChatPurpose } from '#app/components/chat-box.tsx'
import { Message, OutgoingMessage } from '#app/components/chat-message.tsx'
import { useChatPresses } from '#app/components/chat-presses.ts'
import { clockInWords, dayInWords } from '#app/components/dates.tsx'
import { PrivateConversation } from '#app/components/private-conversation.tsx'
import { type Line, useChat } from '#app/live/chat.ts'
import { useNow } from '#app/live/chat-now.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.room.title ?? 'Private conversation'} – Waymark` : 'Waymark' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { caller, services } = context
  if (caller.actor.kind !== 'member') throw signInFirst(request)
  const { roomId = '' } = params
  const { searchParams } = new URL(request.url)
  const before = searchParams.get('before')
  const page = await orShowProblem(() => services.queries.chat.roomPage({ roomId, before }))
  // With scripts off, reading is being here, too.
  if (page.room.isOpen) await services.commands.chat.arrive({ roomId }).catch(context.reportBug)
  const purpose = await purposeOf(searchParams, roomId, services.queries.chat)
  const mine = { memberId: caller.actor.id, clientKey: randomUUID() }
  const connection = page.room.kind === 'peer' ? await services.queries.peers.connectionInRoom({ roomId }) : null
  return { ...page, ...mine, connection, purpose, isOlder: before !== null, now: Date.now() }
}

/** What is answered or changed, when the address says so and it can still be seen. */
async function purposeOf(
  searchParams: URLSearchParams,
  roomId: string,
  chat: Pick<ActorServices['queries']['chat'], 'theseMessages'>,
): Promise<ChatPurpose> {
  const [answerId, changeId] = [searchParams.get('answer'), searchParams.get('change')]
  const id = answerId ?? changeId
  if (id === null) return null
  const [message] = (await orShowProblem(() => chat.theseMessages({ roomId, messageIds: [id] }))).messages
  if (message?.html == null) return null
  if (answerId === null) return message.own && { kind: 'change', id, body: message.own.body }
  return { kind: 'answer', id, name: message.name, words: wordsOf(message.html) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, () => actInChat(form, params.roomId ?? '', context))
}

export default function Chat() {
  const page = useLoaderData<typeof loader>()
  const { room, hasEarlier, here, maySend, memberId, clientKey, purpose, isOlder, connection, now } = page
  const problem = useActionData<typeof action>() ?? undefined
  const chat = useChat({ roomId: room.id, memberId, isOlder }, { ...page, version: room.version, hasEarlier })
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (chat.roomChanges > 0) revalidate()
  }, [chat.roomChanges, revalidate])
  const isLive = chat.line === 'connected'
  const presses = useChatPresses(isLive ? chat.support : null)
  const now = useNow(page.now)
  const place = {
    roomId: room.id,
    memberId,
    now,
    maySend: maySend.allowed,
    reportKind: room.kind === 'session' ? ('chat-message' as const) : ('private-message' as const),
    secondThoughts: page.secondThoughts,
  }
  const [first] = chat.messages
  const count = chat.here ?? here
  return (
    <div className="space-y-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="space-y-1">
          <h1>{room.title ?? (connection ? `You and ${connection.other.name}` : 'Private conversation')}</h1>
          <p className="text-small text-ink-soft">
            {room.slug && <Link to={`/groups/${room.slug}`}>{room.groupName}</Link>}
            {room.endsAt !== null && ` · ends ${clockInWords(room.endsAt)}`}
            {` · ${count === 1 ? 'one person' : `${count} people`} here · `}
            <LineInWords line={room.isOpen ? chat.line : 'closed'} />
          </p>
        </div>
      </header>
      {connection && <PrivateConversation connection={connection} roomId={room.id} now={now} />}
      <section aria-label="Messages" className="card space-y-4" onSubmit={presses.onSubmit}>
        {presses.refusal && <p role="alert">{presses.refusal}</p>}
        {chat.floor > 0 && first && (
          <p>
            {isLive ? (
              <button type="button" className="button button-quiet" onClick={chat.earlier}>
                Earlier messages
              </button>
            ) : (
              <Link reloadDocument className="button button-quiet" to={`/chat/${room.id}?before=${first.seq}`}>
                Earlier messages
              </Link>
            )}
          </p>
        )}
        {chat.messages.length === 0 && <p className="text-ink-soft">Nobody has said anything yet. Reading is fine.</p>}
        <ol role="log" aria-label="What is said" aria-live="polite" aria-relevant="additions" className="space-y-5">
          {chat.messages.map((message, at) => (
            <Message
              key={message.id}
              message={message}
              place={place}
              isNewDay={isNewDay(chat.messages[at - 1]?.sentAt, message.sentAt)}
            />
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
            <Link reloadDocument className="button button-quiet" to={`/chat/${room.id}`}>
              Back to what is said now
            </Link>
          </p>
        )}
      </section>
      {maySend.allowed ? (
        <ChatBox
          roomId={room.id}
          clientKey={clientKey}
          purpose={purpose}
          problem={problem}
          send={isLive || chat.line === 'lost' ? chat.send : null}
          onWriting={chat.sayWriting}
        />
      ) : (
        <p className="card">{maySend.because}</p>
      )}
    </div>
  )
}

const isNewDay = (before: number | undefined, at: number) =>
  before === undefined || dayInWords(before) !== dayInWords(at)

const wordsOf = (html: string) => {
  const words = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > 80 ? `${words.slice(0, 80)}…` : words
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
