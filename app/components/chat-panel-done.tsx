import { doneInChat } from '#app/chat-panel-words.ts'
import type { Panel } from '#server/domain/chat/index.ts'
import { PanelButton, PanelForm } from './chat-panel-form.tsx'
import { KeepBack } from './chat-panel-keep-back.tsx'
import { clockInWords } from './dates.tsx'

/** Everything that was done in this session, by whom, and the way back from each. Every facilitator sees all of it. */
export function WhatWasDone({ panel }: { panel: Panel }) {
  const action = `/chat/${panel.roomId}/facilitate`
  if (panel.measures.length + panel.keptBack.length + panel.letThrough.length === 0)
    return <p className="text-small text-ink-soft">Nothing yet.</p>
  return (
    <ul className="divide-y divide-line text-small">
      {panel.keptBack.map(({ id: messageId, author, html, why, by, at }) => (
        <li key={messageId} className="space-y-2 py-3">
          <p>
            <strong>{by ?? 'Somebody'}</strong> kept a message by <strong>{author}</strong> back{' '}
            <span className="text-ink-soft">{clockInWords(at)}</span>
          </p>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/kernel/formatting.ts). */}
          <div className="prose break-words" dangerouslySetInnerHTML={{ __html: html }} />
          <p className="text-ink-soft">They read: {why}</p>
          {panel.mayAct && (
            <PanelForm action={action} fields={{ intent: 'let-through', messageId }}>
              {() => <PanelButton words="Let it through after all" about={author} />}
            </PanelForm>
          )}
        </li>
      ))}
      {panel.letThrough.map((message) => (
        <li key={message.id} className="space-y-2 py-3">
          <p>
            <strong>{message.by ?? 'Somebody'}</strong> let a message by <strong>{message.author}</strong> through{' '}
            <span className="text-ink-soft">{clockInWords(message.at)}</span>
          </p>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/kernel/formatting.ts). */}
          <div className="prose break-words" dangerouslySetInnerHTML={{ __html: message.html }} />
          {panel.mayAct && panel.isOpen && message.authorId !== panel.myId && (
            <KeepBack panel={panel} message={message} stood="let-through" words="Keep it back after all, say why" />
          )}
        </li>
      ))}
      {panel.measures.map((measure) => (
        <li key={measure.id} className="space-y-2 py-3">
          <p>
            <strong>{measure.by ?? 'Somebody'}</strong> {doneInChat[measure.kind]}{' '}
            {measure.about && <strong>{measure.about}</strong>}{' '}
            <span className="text-ink-soft">{clockInWords(measure.takenAt)}</span>
          </p>
          {measure.words !== '' && <p>{measure.kind === 'slow-mode' ? `${measure.words} seconds` : measure.words}</p>}
          {measure.undoneAt !== null ? (
            <p className="text-ink-soft">
              Undone by {measure.undoneBy ?? 'somebody'}, {clockInWords(measure.undoneAt)}
            </p>
          ) : (
            panel.mayAct &&
            measure.aboutId !== panel.myId && (
              <PanelForm action={action} fields={{ intent: 'undo', measureId: measure.id }}>
                {() => <PanelButton words="Undo" about={`${doneInChat[measure.kind]} ${measure.about ?? ''}`} />}
              </PanelForm>
            )
          )}
        </li>
      ))}
    </ul>
  )
}
