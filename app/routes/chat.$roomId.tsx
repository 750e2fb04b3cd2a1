import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { ChatBox } from '#app/components/chat-box.tsx'
import { ChatLog } from '#app/components/chat-log.tsx'
import { OutgoingMessage } from '#app/components/chat-message.tsx'
import { NeedSupport, NeedSupportForm, SupportOffered } from '#app/components/chat-need-support.tsx'
import { JumpLinks, PaceBar, Waiting } from '#app/components/chat-pace.tsx'
import { PlainRoom, WithoutScripts } from '#app/components/chat-plain.tsx'
import { SupportCalls } from '#app/components/chat-support-calls.tsx'
import { EndTalk, HelpNow, SupportTalk, talkTitle } from '#app/components/chat-support-talk.tsx'
import { contactsIn } from '#app/components/crisis-contact.tsx'
import { clockInWords } from '#app/components/dates.tsx'
import { type Line, useChat } from '#app/live/chat.ts'
import { useIsPlain, useLookingAgain } from '#app/live/chat-plain.ts'
import { useReading } from '#app/live/chat-reading.ts'
import { useStayAtEnd } from '#app/live/stay-at-end.ts'
import { useStayIn } from '#app/live/stay-in.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

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
  const [reading, support] = await Promise.all([
    services.queries.chat.myReading({ roomId }),
    services.queries.chat.supportInRoom({ roomId }),
  ])
  // With scripts off, reading is being here, too.
  if (page.room.isOpen) await services.commands.chat.arrive({ roomId }).catch(context.reportBug)
  // Whoever talks on the side has not left the session.
  if (support.talk?.isSessionOpen)
    await services.commands.chat.arrive({ roomId: support.talk.sessionId }).catch(() => undefined)
  const contacts = support.talk?.isCaller ? contactsIn(await context.crisisContacts(), support.talk.nation) : []
  const isReadingAlong = searchParams.get('look') === 'again'
  const keys = { memberId: caller.actor.id, clientKey: randomUUID(), now: Date.now() }
  const answer = { ...page, ...keys, reading, support, contacts, isOlder: before !== null, isReadingAlong }
  // Switched on by whoever reads; the page that asks again has no box in which words could be lost.
  return data(answer, isReadingAlong ? { headers: { Refresh: '30' } } : {})
}

export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const refresh = loaderHeaders.get('Refresh')
  return refresh ? { Refresh: refresh } : {}
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
  const page = useLoaderData<typeof loader>()
  const { room, messages, hasEarlier, here, maySend, memberId, clientKey, support, isOlder, isReadingAlong } = page
  const problem = useActionData<typeof action>()
  const chat = useChat(room.id, { messages, version: room.version })
  const { revalidate } = useRevalidator()
  const { add, roomChanges } = chat
  useEffect(() => {
    if (roomChanges > 0) revalidate()
  }, [roomChanges, revalidate])
  useEffect(() => add(messages), [messages, add])
  const { list, isAtEnd } = useStayAtEnd()
  const reading = useReading({ roomId: room.id, memberId, messages: chat.messages, isOlder, ...page.reading }, isAtEnd)
  useStayIn(support.talk?.isSessionOpen ? support.talk.sessionId : null)
  const isPlain = useIsPlain(chat.line)
  const [isLooking, look] = useState(false)
  useLookingAgain(isPlain && isLooking, revalidate)
  const { talk, calls, mine } = support
  return (
    <div className={calls && calls.length > 0 ? 'chat-page' : undefined}>
      <div className="space-y-6">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="space-y-1">
            <h1>{room.title ?? talkTitle(talk)}</h1>
            <p className="text-small text-ink-soft">
              {room.slug && <Link to={`/groups/${room.slug}`}>{room.groupName}</Link>}
              {room.endsAt !== null && ` · ends ${clockInWords(room.endsAt)}`}
              {` · ${here === 1 ? 'one person' : `${here} people`} here · `}
              <LineInWords line={room.isOpen ? chat.line : 'closed'} />
            </p>
          </div>
          <PaceBar roomId={room.id} reading={reading} />
        </header>
        {talk && <SupportTalk talk={talk} />}
        <SupportOffered offerId={chat.supportId} mine={mine} />
        {isPlain && <PlainRoom isLooking={isLooking} onLook={revalidate} onLooking={look} />}
        <section aria-label="Messages" className="card max-w-none space-y-4">
          <JumpLinks
            roomId={room.id}
            first={reading.shown[0]?.seq ?? null}
            hasEarlier={hasEarlier}
            newSince={reading.newSince}
            readTo={page.reading.readTo}
            isOlder={isOlder}
          />
          {chat.messages.length === 0 && (
            <p className="text-ink-soft">Nobody has said anything yet. Reading is fine.</p>
          )}
          <ChatLog list={list} messages={reading.shown} memberId={memberId} reading={reading}>
            {chat.outbox.map((outgoing) => (
              <OutgoingMessage
                key={outgoing.clientKey}
                outgoing={outgoing}
                onTryAgain={chat.tryAgain}
                onThrowAway={chat.throwAway}
              />
            ))}
          </ChatLog>
          <Waiting reading={reading} />
          <p className="min-h-6 text-small text-ink-soft">{chat.isWriting && 'Someone is writing …'}</p>
          {isOlder && (
            <p>
              <Link reloadDocument to={`/chat/${room.id}`}>
                Back to what is said now
              </Link>
            </p>
          )}
          <WithoutScripts roomId={room.id} isReadingAlong={isReadingAlong} />
        </section>
        {maySend.allowed && !isReadingAlong && (
          <ChatBox
            clientKey={clientKey}
            problem={problem}
            send={!isPlain && (chat.line === 'connected' || chat.line === 'lost') ? chat.send : null}
            onWriting={chat.sayWriting}
            beside={<NeedSupport isOffered={support.mayCall} mine={mine} />}
          />
        )}
        {!maySend.allowed && (
          <div className="card max-w-none space-y-4">
            <p>{maySend.because}</p>
            <NeedSupport isOffered={support.mayCall} mine={mine} />
          </div>
        )}
        {support.mayCall && <NeedSupportForm roomId={room.id} />}
        {talk && <EndTalk talk={talk} />}
        {talk?.isCaller && <HelpNow contacts={page.contacts} nation={talk.nation} />}
      </div>
      {calls && <SupportCalls calls={calls} now={page.now} />}
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
