// For stories of the night: the server's clock goes on from three in the morning, UK time, today or tomorrow.
const RealDate = Date
const hour = 3_600_000
const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })
const now = RealDate.now()
let three = now - (now % hour)
do three += hour
while (Number(wall.format(three)) !== 3)
const ahead = three - now

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
