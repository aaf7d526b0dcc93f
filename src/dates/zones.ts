import { atTime, type Clock, extentOf, isKnown, type Point } from './point.js';

/** A point whose clock names a place (`@Europe/Paris`), with the offset that holds there on that day; none where the day is not known. */
export function withOffset(point: Point, clock: Clock): Point {
  const zone = isKnown(point) ? offsetOf(clock.zone.slice(1), point, clock) : '';
  return atTime(point, point.part, { hour: clock.hour, minute: clock.minute, second: clock.second, zone });
}

/** The offset of a zone at a local time, from the engine's time zone data: summer time is not reckoned by hand. */
function offsetOf(timeZone: string, point: Point, { hour, minute }: Clock): string {
  const instant = extentOf(point).start * 86_400_000 + (hour * 60 + Math.max(minute, 0)) * 60_000;
  const first = minutesEast(timeZone, instant);
  const second = minutesEast(timeZone, instant - first * 60_000);
  const size = Math.abs(second);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${second < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function minutesEast(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  const sign = match?.[1] === '-' ? -1 : 1;
  return sign * (Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0));
}
