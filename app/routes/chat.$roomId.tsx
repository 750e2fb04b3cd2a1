import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { actInChat } from '#app/chat-act.ts'
import { ChatBox, type ChatPurpose } from '#app/components/chat-box.tsx'
import { ChatLog } from '#app/components/chat-log.tsx'
import { OutgoingMessage } from '#app/components/chat-message.tsx'
import {
  NeedSupport,
  NeedSupportBesideSend,
  NeedSupportForm,
  SupportOffered,
} from '#app/components/chat-need-support.tsx'
import { JumpLinks, PaceBar, Waiting } from '#app/components/chat-pace.tsx'
import { ChatPanel } from '#app/components/chat-panel.tsx'
import { RaiseHand, WhatIsAsked } from '#app/components/chat-place.tsx'
import { PlainRoom, WithoutScripts } from '#app/components/chat-plain.tsx'
import { useChatPresses } from '#app/components/chat-presses.ts'
import { SessionPart } from '#app/components/chat-session.tsx'
import { SupportCalls } from '#app/components/chat-support-calls.tsx'
import { EndTalk, HelpNow, SupportTalk, talkTitle } from '#app/components/chat-support-talk.tsx'
import { contactsIn } from '#app/components/crisis-contact.tsx'
import { clockInWords } from '#app/components/dates.tsx'
import { PrivateConversation } from '#app/components/private-conversation.tsx'
import { type Line, useChat } from '#app/live/chat.ts'
import { useNow } from '#app/live/chat-now.ts'
import { useIsPlain, useLookingAgain } from '#app/live/chat-plain.ts'
import { useReading } from '#app/live/chat-reading.ts'
import { useStayAtEnd } from '#app/live/stay-at-end.ts'
import { useStayIn } from '#app/live/stay-in.ts'
import { orNothing, orSayWhyOutside, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { lineFor } from '#app/service-addresses.ts'
import { sessionInside } from '#app/session-inside.ts'
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
  const { chat } = services.queries
  const reading = await orSayWhyOutside(`/chat/${roomId}/out`, () => chat.myReading({ roomId }))
  const door = await sessionInside(chat, roomId)
  // Before the page is made: a facilitator who has just come in must not be told that none is here. With scripts off,
  // reading is being here, too.
  if (door?.step !== 'over') await services.commands.chat.arrive({ roomId }).catch(context.reportBug)
  const [page, session, support, purpose] = await Promise.all([
    orShowProblem(() => chat.roomPage({ roomId, before })),
    sessionInside(chat, roomId),
    chat.supportInRoom({ roomId }),
    purposeOf(searchParams, roomId, chat),
  ])
  // Whoever talks on the side has not left the session.
  if (support.talk?.isSessionOpen)
    await services.commands.chat.arrive({ roomId: support.talk.sessionId }).catch(() => undefined)
  const contacts = support.talk?.isCaller ? contactsIn(await context.crisisContacts(), support.talk.nation) : []
  const connection = page.room.kind === 'peer' ? await services.queries.peers.connectionInRoom({ roomId }) : null
  const isSession = page.room.kind === 'session'
  const standing = isSession ? await chat.myPlace({ roomId }) : null
  const panel = isSession && page.mayHost ? await chat.panel({ roomId }) : null
  const isReadingAlong = searchParams.get('look') === 'again'
  const keys = { memberId: caller.actor.id, clientKey: randomUUID(), now: Date.now() }
  const answer = {
    ...page,
    ...keys,
    purpose,
    startWith: await lineToShare(searchParams.get('service'), services.queries),
    reading,
    support,
    connection,
    standing,
    panel,
    session,
    contacts,
    isOlder: before !== null,
    isReadingAlong,
  }
  // Switched on by whoever reads; the page that asks again has no box in which words could be lost.
  return data(answer, isReadingAlong ? { headers: { Refresh: '30' } } : {})
}

export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const refresh = loaderHeaders.get('Refresh')
  return refresh ? { Refresh: refresh } : {}
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

/** The line about a service that somebody chose to share here. */
async function lineToShare(serviceId: string | null, { signposting }: Pick<ActorServices['queries'], 'signposting'>) {
  const service = serviceId && (await orNothing(() => signposting.serviceToShare({ serviceId })))
  return service ? lineFor(service.id) : ''
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, () => actInChat(form, params.roomId ?? '', context))
}

export default function Chat() {
  const page = useLoaderData<typeof loader>()
  const { room, hasEarlier, here, maySend, memberId, clientKey, purpose, support, connection, isOlder } = page
  const { isReadingAlong, standing, panel, session } = page
  const problem = useActionData<typeof action>() ?? undefined
  const chat = useChat({ roomId: room.id, memberId, isOlder }, { ...page, version: room.version, hasEarlier })
  const { revalidate } = useRevalidator()
  // Who came and who went is for those who look after the room: everybody else hears how many are here.
  const news = chat.roomChanges + (panel ? chat.comings : 0)
  useEffect(() => {
    if (news > 0) revalidate()
  }, [news, revalidate])
  // Whoever may not be here any more is led to the page that says why.
  useEffect(() => {
    if (chat.line === 'closed') revalidate()
  }, [chat.line, revalidate])
  const isLive = chat.line === 'connected'
  const presses = useChatPresses(isLive ? chat.support : null)
  const { list, isAtEnd } = useStayAtEnd()
  const reading = useReading({ roomId: room.id, memberId, messages: chat.messages, isOlder, ...page.reading }, isAtEnd)
  useStayIn(support.talk?.isSessionOpen ? support.talk.sessionId : null)
  const isPlain = useIsPlain(chat.line)
  const [isLooking, look] = useState(false)
  useLookingAgain(isPlain && isLooking, revalidate)
  const now = useNow(page.now)
  const { talk, calls, mine } = support
  const place = {
    roomId: room.id,
    memberId,
    now,
    maySend: maySend.allowed,
    hostIds: page.hostIds,
    reportKind: room.kind === 'session' ? ('chat-message' as const) : ('private-message' as const),
    secondThoughts: page.secondThoughts,
  }
  const count = chat.here ?? here
  return (
    <div className={panel || (calls && calls.length > 0) ? 'chat-page' : undefined}>
      <div className="min-w-0 space-y-6">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="space-y-1">
            <h1>{room.title ?? (connection ? `You and ${connection.other.name}` : talkTitle(talk))}</h1>
            <p className="text-small text-ink-soft">
              {room.slug && <Link to={`/groups/${room.slug}`}>{room.groupName}</Link>}
              {room.endsAt !== null && ` · ends ${clockInWords(room.endsAt)}`}
              {!connection && ` · ${count === 1 ? 'one person' : `${count} people`} here · `}
              <LineInWords line={room.isOpen ? chat.line : 'closed'} />
            </p>
          </div>
          {room.isOpen && <PaceBar roomId={room.id} reading={reading} />}
        </header>
        {panel && (
          <p className="lg:hidden">
            <a href="#panel">Go to the facilitator’s panel</a>
          </p>
        )}
        {standing && <WhatIsAsked place={standing} />}
        {connection && <PrivateConversation connection={connection} roomId={room.id} now={now} />}
        {session && <SessionPart session={session} now={now} />}
        {talk && <SupportTalk talk={talk} />}
        <SupportOffered offerId={chat.supportId} mine={mine} />
        {isPlain && <PlainRoom isLooking={isLooking} onLook={revalidate} onLooking={look} />}
        <section aria-label="Messages" className="card max-w-none space-y-4" onSubmit={presses.onSubmit}>
          {presses.refusal && <p role="alert">{presses.refusal}</p>}
          <JumpLinks
            roomId={room.id}
            first={reading.shown[0]?.seq ?? null}
            hasEarlier={chat.floor > 0}
            onEarlier={isLive ? chat.earlier : null}
            newSince={reading.newSince}
            readTo={page.reading.readTo}
            isOlder={isOlder}
          />
          {chat.messages.length === 0 && (
            <p className="text-ink-soft">
              {room.kind === 'session'
                ? 'Nobody has said anything yet. Reading is fine.'
                : 'Nothing is written here yet. Take your time.'}
            </p>
          )}
          <ChatLog list={list} messages={reading.shown} place={place} reading={reading}>
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
              <Link reloadDocument className="button button-quiet" to={`/chat/${room.id}`}>
                Back to what is said now
              </Link>
            </p>
          )}
          <WithoutScripts roomId={room.id} isReadingAlong={isReadingAlong} />
        </section>
        {maySend.allowed && !isReadingAlong && (
          <ChatBox
            roomId={room.id}
            memberId={memberId}
            clientKey={clientKey}
            readers={
              room.kind === 'session' ? 'Everybody in this room reads it.' : 'Only the two who talk here read it.'
            }
            purpose={purpose}
            problem={problem}
            send={!isPlain && (isLive || chat.line === 'lost') ? chat.send : null}
            onWriting={chat.sayWriting}
            startWith={page.startWith}
            beside={<NeedSupportBesideSend roomId={room.id} isOffered={support.mayCall} mine={mine} />}
          />
        )}
        {!maySend.allowed && (
          <div className="card max-w-none space-y-4">
            <p>{maySend.because}.</p>
            <NeedSupport isOffered={support.mayCall} mine={mine} />
          </div>
        )}
        {support.mayCall && <NeedSupportForm roomId={room.id} />}
        {standing && <RaiseHand place={standing} />}
        {talk && <EndTalk talk={talk} />}
        {talk?.isCaller && <HelpNow contacts={page.contacts} nation={talk.nation} />}
      </div>
      {(calls || panel) && (
        <div className="mt-6 min-w-0 space-y-6 lg:mt-0">
          {calls && <SupportCalls calls={calls} now={now} />}
          {panel && <ChatPanel panel={panel} />}
        </div>
      )}
    </div>
  )
}

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
    <span role="status" className={line === 'connected' ? 'font-bold text-place' : 'font-bold'}>
      {line === 'connected' && <span aria-hidden="true">● </span>}
      {lines[line]}
    </span>
  )
}
