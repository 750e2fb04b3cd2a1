import { Link } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import type { Panel } from '#server/domain/chat/index.ts'
import { WhatWasDone } from './chat-panel-done.tsx'
import { PanelKeys } from './chat-panel-keys.tsx'
import { PeopleInRoom, RaisedHands } from './chat-panel-people.tsx'
import { Reopen, RoomControls, SessionHosts } from './chat-panel-room.tsx'
import { WaitingMessages } from './chat-panel-waiting.tsx'

/** Everything whoever looks after a session needs, beside the chat or on a page of its own. */
export function ChatPanel({ panel, children }: { panel: Panel; children?: ReactNode }) {
  const { waiting, hands, people, measures, keptBack, letThrough } = panel
  return (
    <aside aria-labelledby="panel" className="place-safe edge card max-w-none space-y-5 !p-5">
      <header className="space-y-1">
        <h2 id="panel" className="text-large">
          Facilitator
        </h2>
        <p role="status" className="text-small">
          {counted(waiting.length, 'message waiting', 'messages waiting')} ·{' '}
          {counted(hands.length, 'hand up', 'hands up')}
        </p>
        {!panel.mayAct && <p className="text-small">You can read this, to look into a case.</p>}
      </header>
      {children}
      <Part title="Waiting to be checked">
        <WaitingMessages panel={panel} />
      </Part>
      <Part title="Raised hands">
        <RaisedHands panel={panel} />
      </Part>
      {panel.mayAct && panel.isOpen && (
        <Part title="The room">
          <RoomControls panel={panel} />
        </Part>
      )}
      {panel.mayReopen && (
        <Part title="The room">
          <Reopen panel={panel} />
        </Part>
      )}
      <Folded title={`People here (${people.length})`}>
        <PeopleInRoom panel={panel} />
      </Folded>
      <Folded title="Who looks after it">
        <SessionHosts panel={panel} />
      </Folded>
      <Folded title={`What was done (${measures.length + keptBack.length + letThrough.length})`}>
        <WhatWasDone panel={panel} />
      </Folded>
      {!panel.isOpen && (
        <p>
          <Link className="button" to={`/chat/${panel.roomId}/debrief`}>
            How was it for you?
          </Link>
        </p>
      )}
      <PanelKeys />
    </aside>
  )
}

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="space-y-3 border-t border-line pt-4">
      <h3 id={id} className="text-base font-bold">
        {title}
      </h3>
      {children}
    </section>
  )
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-t border-line pt-2">
      <summary className="min-h-target py-2 font-bold">{title}</summary>
      <div className="pt-1">{children}</div>
    </details>
  )
}
