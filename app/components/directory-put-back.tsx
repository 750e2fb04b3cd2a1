import { Told } from './told.tsx'

/** Says what was done to some entries, with the way to undo it. */
export function PutBack({ told, togetherId }: { told: string; togetherId: string | null }) {
  return (
    <Told>
      <p>{told}</p>
      {togetherId && (
        <form method="post" className="mt-3">
          <input type="hidden" name="togetherId" value={togetherId} />
          <button type="submit" name="act" value="put-back" className="button button-quiet">
            Put it back
          </button>
        </form>
      )}
    </Told>
  )
}
