// Reads calendars as another program does: a list of texts on the standard input, their entries on the standard output.
import ICAL from 'ical.js';

const texts = JSON.parse(await new Response(process.stdin).text());

const entry = of => {
  const event = new ICAL.Event(of);
  return {
    uid: event.uid,
    summary: event.summary,
    status: of.getFirstPropertyValue('status'),
    sequence: event.sequence ?? 0,
    isDay: event.startDate.isDate,
    start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
    end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
    zone: event.startDate.zone.tzid,
  };
};

console.log(JSON.stringify(texts.map(text => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { method: calendar.getFirstPropertyValue('method'), entries: calendar.getAllSubcomponents('vevent').map(entry) };
})));
