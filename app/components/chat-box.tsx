import { Form } from '@remix-run/react'
import { type FormEvent, type ReactNode, useRef } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { ErrorSummary, TextArea } from './form.tsx'

/** Where somebody writes in a room. Without scripts, or while there is no socket, it is a plain form. */
export function ChatBox({
  clientKey,
  problem,
  send,
  onWriting,
  beside,
}: {
  clientKey: string
  problem: FormProblem | undefined
  /** Null: the form is posted. */
  send: ((body: string, answersId: string | null) => void) | null
  onWriting: () => void
  /** What stands beside the button. */
  beside: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!send) return
    event.preventDefault()
    const body = String(new FormData(event.currentTarget).get('body')).trim()
    if (body === '') return
    send(body, null)
    event.currentTarget.reset()
  }
  return (
    <Form ref={form} reloadDocument method="post" className="card space-y-4" onSubmit={onSubmit}>
      <ErrorSummary problem={problem} />
      <input type="hidden" name="clientKey" value={clientKey} />
      <TextArea name="body" label="Message" rows={2} maxLength={2000} problem={problem} onInput={onWriting} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button">
          Send
        </button>
        {beside}
      </div>
    </Form>
  )
}
