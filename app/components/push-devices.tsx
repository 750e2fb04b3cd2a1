import { Form, useSubmit } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { momentInWords } from './dates.tsx'

type Device = { readonly id: string; readonly addedAt: number }

/** The devices that are woken, and the button that adds this one. A browser must be asked by a press, with scripts. */
export function PushDevices({ devices, pushKey }: { devices: readonly Device[]; pushKey: string | null }) {
  const submit = useSubmit()
  const [isAble, setAble] = useState<boolean>()
  const [trouble, setTrouble] = useState('')
  useEffect(() => setAble('serviceWorker' in navigator && 'PushManager' in window), [])

  async function add() {
    if (pushKey === null) return
    setTrouble('')
    try {
      if ((await Notification.requestPermission()) !== 'granted') {
        setTrouble('Your browser was told not to show notices from Waymark. You can change that in its settings.')
        return
      }
      const { pushManager } = await navigator.serviceWorker.ready
      const { endpoint, keys } = (
        await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey })
      ).toJSON()
      submit(
        { intent: 'device', endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' },
        { method: 'post' },
      )
    } catch {
      setTrouble('This browser could not be set up. Another browser may work; e-mail does in any case.')
    }
  }

  return (
    <section aria-labelledby="devices" className="card max-w-none space-y-3">
      <h2 id="devices">On your devices</h2>
      {pushKey === null ? (
        <p>Your host has not set this up. The README says how (VAPID keys).</p>
      ) : (
        <>
          <p>Your phone or computer shows “Waymark needs you”, even when Waymark is not open.</p>
          {devices.length > 0 && (
            <ul className="divide-y divide-line">
              {devices.map(({ id, addedAt }) => (
                <li key={id} className="flex max-w-none flex-wrap items-center justify-between gap-3 py-1">
                  <span>A device added {momentInWords(addedAt)}</span>
                  <Form method="post">
                    <input type="hidden" name="deviceId" value={id} />
                    <button
                      type="submit"
                      name="intent"
                      value="forget"
                      className="button-link"
                      aria-label={`Take away the device added ${momentInWords(addedAt)}`}
                    >
                      Take away
                    </button>
                  </Form>
                </li>
              ))}
            </ul>
          )}
          {isAble === true && (
            <button type="button" className="button" onClick={() => void add()}>
              Wake this device
            </button>
          )}
          {isAble === false && <p>This browser cannot be woken. Another one may.</p>}
          <noscript>
            <p>To add a device, turn scripts on for this page.</p>
          </noscript>
          <p role="status">{trouble}</p>
        </>
      )}
    </section>
  )
}
