import type { Panel } from '#server/domain/chat/index.ts'
import { PanelButton, PanelField, PanelForm } from './chat-panel-form.tsx'

/** What calms the whole room: each says what it does, and can be switched off again. */
export function RoomControls({ panel }: { panel: Panel }) {
  const action = `/chat/${panel.roomId}/facilitate`
  const { slowSeconds, slowMode, checkAll, pauseArrivals } = panel.inForce
  return (
    <div className="space-y-4">
      {slowMode ? (
        <SwitchOff action={action} measureId={slowMode} words={`Slow mode: ${slowSeconds} seconds`} />
      ) : (
        <PanelForm action={action} fields={{ intent: 'slow-mode' }} className="flex flex-wrap items-end gap-2">
          {(problem) => (
            <>
              <PanelField
                name="seconds"
                label="Seconds between messages"
                type="number"
                min={5}
                max={300}
                defaultValue="30"
                problem={problem}
              />
              <PanelButton words="Slow mode" />
            </>
          )}
        </PanelForm>
      )}
      {checkAll ? (
        <SwitchOff action={action} measureId={checkAll} words="Every message is checked" />
      ) : (
        <PanelForm action={action} fields={{ intent: 'check-all' }}>
          {() => <PanelButton words="Check every message" />}
        </PanelForm>
      )}
      {pauseArrivals ? (
        <SwitchOff action={action} measureId={pauseArrivals} words="Nobody new comes in" />
      ) : (
        <PanelForm action={action} fields={{ intent: 'pause-arrivals' }}>
          {() => <PanelButton words="Pause new arrivals" />}
        </PanelForm>
      )}
      <details>
        <summary className="min-h-target py-2 font-bold">Close the room</summary>
        <PanelForm action={action} fields={{ intent: 'close' }} className="space-y-3 pb-2">
          {() => (
            <>
              <p className="text-small">
                Say goodbye first, if you can. Nothing more can be sent. What was said stays to read. You can open it
                again for 30 minutes.
              </p>
              <PanelButton words="Yes, close the room" look="plain" />
            </>
          )}
        </PanelForm>
      </details>
    </div>
  )
}

/** Closed by mistake, or too early: it goes on where it was. */
export function Reopen({ panel }: { panel: Panel }) {
  return (
    <PanelForm action={`/chat/${panel.roomId}/facilitate`} fields={{ intent: 'reopen' }} className="space-y-2">
      {() => (
        <>
          <p className="text-small">This chat has just closed. What was said is still here.</p>
          <PanelButton words="Open it again" />
        </>
      )}
    </PanelForm>
  )
}

function SwitchOff({ action, measureId, words }: { action: string; measureId: string; words: string }) {
  return (
    <PanelForm action={action} fields={{ intent: 'undo', measureId }} className="flex flex-wrap items-center gap-2">
      {() => (
        <>
          <p className="font-bold">{words}</p>
          <PanelButton words="Switch it off" about={words} />
        </>
      )}
    </PanelForm>
  )
}

/** Who looks after this session, and how to share that. */
export function SessionHosts({ panel }: { panel: Panel }) {
  const action = `/chat/${panel.roomId}/facilitate`
  return (
    <div className="space-y-4">
      <ul className="space-y-1">
        {panel.hosts.map(({ id, name, leads, isForThisSession }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <strong>{name}</strong>
              <span className="text-small text-ink-soft">
                {leads && ' · leads'}
                {isForThisSession && ' · helps with this session'}
              </span>
            </span>
            {(panel.mayShare || id === panel.myId) && isForThisSession && (
              <PanelForm action={action} fields={{ intent: 'end-co-host', memberId: id }}>
                {() => <PanelButton words={id === panel.myId ? 'Stop helping here' : 'End their help'} about={name} />}
              </PanelForm>
            )}
          </li>
        ))}
      </ul>
      {panel.mayShare && panel.isOpen && (
        <>
          <PanelForm action={action} fields={{ intent: 'name-co-host' }} className="flex flex-wrap items-end gap-2">
            {(problem) => (
              <>
                <PanelField name="name" label="Ask a member to help" problem={problem} />
                <PanelButton words="Ask them to help" />
              </>
            )}
          </PanelForm>
          {panel.hosts.length > 1 && (
            <PanelForm action={action} fields={{ intent: 'hand-over' }} className="flex flex-wrap items-end gap-2">
              {(problem) => (
                <>
                  <PanelField name="name" label="Who leads from now on" problem={problem} />
                  <PanelButton words="Hand over" />
                </>
              )}
            </PanelForm>
          )}
        </>
      )}
    </div>
  )
}
