import { useLocation, useNavigate, useSubmit } from '@remix-run/react'
import type { FormEvent, MouseEvent, ReactNode } from 'react'
import type { useQuickSupport } from './support.tsx'

/** The posts, with one ear for all their forms and links: twenty posts of hooks would cost more than they bring. */
export function Posts({
  onSubmit,
  children,
}: {
  onSubmit: ReturnType<typeof useQuickSupport>['onSubmit']
  children: ReactNode
}) {
  const navigate = useNavigate()
  const submit = useSubmit()
  const { pathname, search } = useLocation()
  /** Saving a post, or saying that it helped, leaves the page where it is; without scripts the form does the same by way of the post's own address. */
  const onSubmitHere = (event: FormEvent<HTMLElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = event.target
    if (!(form instanceof HTMLFormElement && submitter instanceof HTMLButtonElement)) return onSubmit(event)
    if (submitter.name !== 'wish' && submitter.name !== 'helped') return onSubmit(event)
    event.preventDefault()
    const wish = new FormData(form)
    wish.set(submitter.name, submitter.value)
    if (submitter.name === 'helped') {
      submit(wish, { method: 'post', action: `${pathname}${search}`, replace: true, preventScrollReset: true })
      return
    }
    wish.set('next', `${pathname}${search}`)
    submit(wish, { method: 'post', action: '/keep/save', replace: true, preventScrollReset: true })
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.more a') : null
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    link.closest('details')?.removeAttribute('open')
    navigate(`${link.pathname}${link.search}${link.hash}`)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links and buttons inside, which are what people press.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a link is a click as well.
    <div className="space-y-4" onSubmit={onSubmitHere} onClick={onClick}>
      {children}
    </div>
  )
}

/** This page's address without one question, ready for it to be asked again: "?after=1&". */
export function useSearchFor(name: string): string {
  const search = new URLSearchParams(useLocation().search)
  search.delete(name)
  const rest = search.toString()
  return rest ? `?${rest}&` : '?'
}
