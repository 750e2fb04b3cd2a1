import { KeepForm } from './keep-form.tsx'

/** Follow a thread, or stop. Works without scripts; the other half of the press is its undo. */
export function FollowButton({
  threadId,
  isFollowing,
  next,
  words,
}: {
  threadId: string
  isFollowing: boolean
  next?: string
  words?: string
}) {
  return (
    <KeepForm action="/keep/follow" fields={{ threadId }} next={next}>
      <button
        type="submit"
        name="wish"
        value={isFollowing ? 'unfollow' : 'follow'}
        className="button button-quiet button-small"
      >
        {words ?? (isFollowing ? 'Stop following' : 'Follow this thread')}
      </button>
    </KeepForm>
  )
}
