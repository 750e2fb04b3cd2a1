import { describe, expect, test } from 'vitest'
import { ladderOf } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) }
const device = { endpoint: 'https://fcm.googleapis.com/fcm/send/abc', ...keys }

describe('how people on the ladder are reached', () => {
  const world = useWorld()
  const house = ladderOf(world)

  test('a moderator, a facilitator and a coordinator add a device and a number, and take them away', async () => {
    const { sam, rowan, ada } = await house.open()
    for (const [at, who] of [sam, rowan, ada].entries()) {
      const { escalation } = world.as(who).commands
      await escalation.addPushDevice({ ...device, endpoint: `${device.endpoint}${at}` })
      await escalation.addPushDevice({ ...device, endpoint: `${device.endpoint}${at}` })
      await escalation.setPagerNumber({ number: ' 07700 900 123 ' })
      const mine = await world.as(who).queries.escalation.myPaging({})
      expect(mine).toMatchObject({ number: '+447700900123', devices: [{ addedAt: world.now }] })
      await escalation.forgetPushDevice({ deviceId: mine.devices[0]?.id })
      await escalation.setPagerNumber({ number: '' })
      expect(await world.as(who).queries.escalation.myPaging({})).toEqual({ number: '', devices: [] })
    }
  })

  test('a shared computer belongs to whoever was there last', async () => {
    const { sam, dana } = await house.open()
    await world.as(sam).commands.escalation.addPushDevice(device)
    await world.as(dana).commands.escalation.addPushDevice(device)
    expect((await world.as(sam).queries.escalation.myPaging({})).devices).toEqual([])
    expect((await world.as(dana).queries.escalation.myPaging({})).devices).toHaveLength(1)
  })

  test.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://127.0.0.1/push',
    'https://169.254.169.254/latest',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil.example/fcm.googleapis.com/',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com@evil.example/x',
    'https://localhost/x',
    'file:///etc/passwd',
    'https://fcm.googleapis.com\\@evil.example/x',
    'https://fcm.googleapis.com\\.evil.example/x',
    'https://evil.example\\fcm.googleapis.com/x',
    'https://evil.example#fcm.googleapis.com/x',
    'https://evil.example?fcm.googleapis.com/x',
    'https://fcm.googleapis.com%2F@evil.example/x',
    'https://fcm.googleapis。com.evil.example/x',
    'https://push.apple.com.evil.example/x',
    'https://evilpush.apple.com/x',
    'https://notify.windows.com.evil.example/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://0x7f000001/x',
    'https://2130706433/x',
    'https://169.254.169.254.nip.io/x',
    'https://metadata.google.internal/x',
    'HTTPS://FCM.GOOGLEAPIS.COM.EVIL.EXAMPLE/x',
    'https://name:word@fcm.googleapis.com/x',
    ' https://evil.example/https://fcm.googleapis.com/',
  ])('we call no address that is not a browser’s own push service: %s', async (endpoint) => {
    const { sam } = await house.open()
    await expect(world.as(sam).commands.escalation.addPushDevice({ ...device, endpoint })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test.each([
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://db5p.notify.windows.com/w/?token=abc',
  ])('%s is one', async (endpoint) => {
    const { sam } = await house.open()
    await world.as(sam).commands.escalation.addPushDevice({ ...device, endpoint })
    expect((await world.as(sam).queries.escalation.myPaging({})).devices).toHaveLength(1)
  })

  test('members are not paged, and nobody takes away somebody else’s device', async () => {
    const { amina, sam, dana } = await house.open()
    await world.as(sam).commands.escalation.addPushDevice(device)
    const [own] = (await world.as(sam).queries.escalation.myPaging({})).devices
    await expect(world.as(dana).commands.escalation.forgetPushDevice({ deviceId: own?.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    const forbidden = { kind: 'forbidden' }
    for (const who of [amina, world.visitor]) {
      await expect(world.as(who).queries.escalation.myPaging({})).rejects.toMatchObject(forbidden)
      await expect(world.as(who).commands.escalation.addPushDevice(device)).rejects.toMatchObject(forbidden)
      await expect(world.as(who).commands.escalation.setPagerNumber({ number: '' })).rejects.toMatchObject(forbidden)
    }
    await expect(world.as(sam).commands.escalation.setPagerNumber({ number: '020 7946 0000' })).rejects.toMatchObject({
      fields: { number: ['Give a UK mobile number, like 07700 900123'] },
    })
  })
})
