import { KeepForm } from './keep-form.tsx'

/** Save a post to find it again, or let it go. Only the person who saves it knows. */
export function SaveButton({
  postId,
  isSaved,
  next,
  words,
}: {
  postId: string
  isSaved: boolean
  next?: string
  words?: string
}) {
  return (
    <KeepForm action="/keep/save" fields={{ postId }} next={next}>
      <button
        type="submit"
        name="wish"
        value={isSaved ? 'remove' : 'save'}
        className="button button-quiet button-small"
      >
        {words ?? (isSaved ? 'Remove from saved posts' : 'Save this post')}
      </button>
    </KeepForm>
  )
}
