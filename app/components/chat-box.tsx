import { Form, Link, useNavigate, useNavigation } from '@remix-run/react'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useUnsentWords } from '#app/live/chat-unsent.ts'
import type { FormProblem } from '#app/respond.ts'
import { askForSupport } from './chat-need-support.tsx'
import { ErrorSummary, fieldValue, TextArea } from './form.tsx'

/** What is being answered, or which of one's own messages is being changed. */
export type ChatPurpose =
  | { readonly kind: 'answer'; readonly id: string; readonly name: string; readonly words: string }
  | { readonly kind: 'change'; readonly id: string; readonly body: string }
  | null

/** Where somebody writes in a room. Without scripts, or while there is no socket, it is a plain form. */
export function ChatBox({
  roomId,
  memberId,
  clientKey,
  readers,
  purpose,
  problem,
  send,
  onWriting,
  beside,
  startWith = '',
}: {
  roomId: string
  memberId: string
  clientKey: string
  /** Who reads what is written here. */
  readers: string
  purpose: ChatPurpose
  problem: FormProblem | undefined
  /** Null: the form is posted. */
  send: ((body: string, answersId: string | null) => void) | null
  onWriting: () => void
  /** What stands beside the button. */
  beside: ReactNode
  /** Words to begin with, such as a service that is shared. */
  startWith?: string
}) {
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const isChange = purpose?.kind === 'change'
  const wanted = purpose?.id
  const { forget } = useUnsentWords(form, { roomId, memberId, isNew: !isChange })
  useEffect(() => {
    // Asked for by a press on "Answer" or "Change": that is where the person goes.
    if (wanted) form.current?.querySelector('textarea')?.focus()
  }, [wanted])
  // Posted as a form, the words leave the box once the house has them, and not before.
  const posted = useRef<string | null>(null)
  const { state } = useNavigation()
  useEffect(() => {
    if (state !== 'idle' || posted.current === null) return
    const box = form.current?.querySelector('textarea')
    if (!problem) forget()
    if (!problem && box?.value === posted.current) box.value = ''
    posted.current = null
  }, [state, problem, forget])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // With scripts the words stay behind in this tab; without, the press carries them along.
    if (askForSupport(event)) return
    if (isChange) return
    const typed = String(new FormData(event.currentTarget).get('body'))
    if (!send) {
      posted.current = typed
      return
    }
    event.preventDefault()
    const body = typed.trim()
    if (body === '') return
    forget()
    send(body, purpose?.id ?? null)
    event.currentTarget.reset()
    if (purpose || startWith !== '') navigate(`/chat/${roomId}`, { replace: true, preventScrollReset: true })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }
  return (
    <Form ref={form} id="write" method="post" className="card scroll-mt-4 space-y-4" onSubmit={onSubmit}>
      <ErrorSummary problem={problem} />
      <input type="hidden" name="clientKey" value={fieldValue(problem, 'clientKey', clientKey)} />
      {purpose?.kind === 'answer' && (
        <div className="chat-answers flex flex-wrap items-baseline justify-between gap-x-4">
          <input type="hidden" name="answersId" value={purpose.id} />
          <p>
            You answer <span className="font-bold">{purpose.name}</span>: {purpose.words}
          </p>
          <Stop roomId={roomId}>Do not answer this</Stop>
        </div>
      )}
      {isChange && (
        <div className="chat-answers flex flex-wrap items-baseline justify-between gap-x-4">
          <input type="hidden" name="changeId" value={purpose.id} />
          <p>You change what you said. Others see that it was changed.</p>
          <Stop roomId={roomId}>Leave it as it was</Stop>
        </div>
      )}
      <TextArea
        key={isChange ? purpose.id : `new ${startWith}`}
        name="body"
        label={isChange ? 'Your message' : 'Message'}
        hint={readers}
        rows={2}
        maxLength={2000}
        required
        problem={problem}
        defaultValue={isChange ? purpose.body : startWith}
        onInput={onWriting}
        onKeyDown={onKeyDown}
      />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button">
          {isChange ? 'Keep the change' : 'Send'}
        </button>
        {beside}
      </div>
    </Form>
  )
}

const Stop = ({ roomId, children }: { roomId: string; children: string }) => (
  <Link to={`/chat/${roomId}#write`} replace preventScrollReset className="inline-flex min-h-target items-center">
    {children}
  </Link>
)
