using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Contacts after an event: two who both allow it have each other's, for as long as both said.</summary>
internal static class ContactQueries
{
    extension(Db db)
    {
        /// <summary>
        /// Whose contact somebody may have now, by name; nobody's where the event was not held or the person gives the own to nobody.
        /// </summary>
        public async Task<IReadOnlyList<Booking>> ContactsOf(Booking mine, Event planned, DateTimeOffset now, CancellationToken cancel)
        {
            if (planned.StateAt(now) != EventState.Held || !mine.IsContactOpen(planned.EndsAt, now)) return [];
            var were = await db.Bookings.WhoWere(planned.Id).Where(one => one.ContactFor != null).OrderBy(one => one.NameKey)
                .ThenBy(one => one.Id).AsNoTracking().ToListAsync(cancel);
            if (!were.Exists(one => one.Id == mine.Id)) return [];
            var near = await db.InWorkshopsWith(mine, cancel);
            return [.. were.Where(one => one.Id != mine.Id && one.Email.Length > 0 && one.IsContactOpen(planned.EndsAt, now)
                && (near.Contains(one.Id) || (one.ContactFor == ContactFor.Attendees && mine.ContactFor == ContactFor.Attendees)))];
        }

        /// <summary>Who was in a workshop with somebody; where nobody was let in at its door, who had a place in it.</summary>
        private async Task<HashSet<Guid>> InWorkshopsWith(Booking mine, CancellationToken cancel)
        {
            var visits = db.SessionVisits.Where(one => one.EventId == mine.EventId);
            var all = db.SessionPlaces.Where(one => one.EventId == mine.EventId && !visits.Any(been => been.SessionId == one.SessionId))
                .Select(one => new { one.BookingId, one.SessionId })
                .Concat(visits.Select(one => new { one.BookingId, one.SessionId }));
            var own = all.Where(one => one.BookingId == mine.Id).Select(one => one.SessionId);
            return await all.Where(one => own.Contains(one.SessionId)).Select(one => one.BookingId).ToHashSetAsync(cancel);
        }
    }
}
