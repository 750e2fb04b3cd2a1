import { whyItWaits } from '#app/chat-panel-words.ts'
import type { Panel } from '#server/domain/chat/index.ts'
import { PanelButton, PanelForm } from './chat-panel-form.tsx'
import { KeepBack } from './chat-panel-keep-back.tsx'
import { waitInWords } from './chat-support-calls.tsx'

type Waiting = Panel['waiting'][number]

/** Messages that wait to be checked: the words, why they wait, who is looking, and what can be done. */
export function WaitingMessages({ panel }: { panel: Panel }) {
  if (panel.waiting.length === 0) return <p className="text-small text-ink-soft">No message waits.</p>
  return (
    <ul className="divide-y divide-line">
      {panel.waiting.map((message) => (
        <WaitingOne key={message.id} message={message} panel={panel} />
      ))}
    </ul>
  )
}

function WaitingOne({ message, panel }: { message: Waiting; panel: Panel }) {
  const { id: messageId, author, html, why, reasons, sentAt, claimedBy } = message
  const action = `/chat/${panel.roomId}/facilitate`
  const isMine = claimedBy?.id === panel.myId
  return (
    <li
      data-waiting=""
      tabIndex={-1}
      aria-label={`A message by ${author}`}
      className="space-y-3 py-4 first:pt-0 last:pb-0"
    >
      <div className="space-y-1">
        <p className="text-small">
          <strong>{author}</strong> <span className="text-ink-soft">{waitInWords(panel.now - sentAt)} ago</span>
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/kernel/formatting.ts). */}
        <div className="prose break-words" dangerouslySetInnerHTML={{ __html: html }} />
        <p className="text-small text-ink-soft">Why it waits: {[whyItWaits[why] ?? why, ...reasons].join(', ')}</p>
        {claimedBy && (
          <p className="text-small font-bold">
            {isMine ? 'You are looking at this' : `${claimedBy.name} is looking at this`}
          </p>
        )}
      </div>
      {panel.mayAct && (
        <>
          <div className="flex flex-wrap gap-2">
            <PanelForm action={action} fields={{ intent: 'let-through', messageId }}>
              {() => <PanelButton words="Let through" about={author} look="plain" pressedBy="l" />}
            </PanelForm>
            {(!claimedBy || isMine) && (
              <PanelForm action={action} fields={{ intent: isMine ? 'release' : 'claim', messageId }}>
                {() => <PanelButton words={isMine ? 'Leave it to the others' : 'I look at this'} about={author} />}
              </PanelForm>
            )}
          </div>
          <KeepBack panel={panel} message={message} stood="waiting" words="Keep back, say why" opensBy="b" />
        </>
      )}
    </li>
  )
}
