import { useFetcher } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { readSupport } from './support.tsx'

/** With scripts a press on support or "Take it back" leaves the page, and the words in the box, as they are. */
export function useChatPresses(
  support: ((messageId: string, kind: string, isGiven: boolean) => Promise<string | null>) | null,
) {
  const fetcher = useFetcher<{ readonly message?: string } | null>()
  const [refusal, setRefusal] = useState<string | null>(null)
  return {
    refusal: refusal ?? fetcher.data?.message ?? null,
    onSubmit(event: FormEvent<HTMLElement>) {
      const { submitter } = event.nativeEvent as SubmitEvent
      if (!(submitter instanceof HTMLButtonElement) || submitter.name === '') return
      event.preventDefault()
      setRefusal(null)
      const pressed = submitter.name === 'support' ? readSupport(submitter.value) : null
      if (pressed && support) void support(pressed.postId, pressed.kind, pressed.verb === 'give').then(setRefusal)
      else fetcher.submit({ [submitter.name]: submitter.value, quietly: 'yes' }, { method: 'post' })
    },
  }
}
