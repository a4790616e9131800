using Buendnisnetz.Bookings;

namespace Buendnisnetz.Attendance;

/// <summary>Named questions to confirmations.</summary>
public static class ConfirmationQueries
{
    extension(Db db)
    {
        /// <summary>All confirmations, also withdrawn ones.</summary>
        public DbSet<Confirmation> Confirmations => db.Set<Confirmation>();

        /// <summary>The confirmation with this number; null where none was issued.</summary>
        public Task<Confirmation?> ConfirmationByCode(string code, CancellationToken cancel)
        {
            var hash = Confirmation.HashOf(code);
            return db.Confirmations.FirstOrDefaultAsync(one => one.CodeHash == hash, cancel);
        }

        /// <summary>The confirmation of a registration; null where none was issued.</summary>
        public Task<Confirmation?> ConfirmationOf(Booking booking, CancellationToken cancel) =>
            db.ConfirmationByCode(Confirmation.CodeOf(booking), cancel);
    }
}

/// <summary>Where confirmations are.</summary>
public static class ConfirmationPaths
{
    /// <summary>Where anybody sees whether a confirmation is real.</summary>
    public static string Of(string code) => $"/bestaetigung/{Confirmation.Grouped(code)}";

    extension(OwnBooking own)
    {
        /// <summary>One's own confirmation.</summary>
        public string ConfirmationPath => $"{own.Path}/teilnahme";
    }
}

/// <summary>What pages and letters show of confirmations.</summary>
internal static class ConfirmationParts
{
    /// <summary>The link that letters may bear.</summary>
    public static BookingLink Link { get; } = new("bestaetigung", "Teilnahmebestätigung öffnen",
        (_, planned, at, _) => Task.FromResult(planned.EndsAt > at
            ? "Die Teilnahmebestätigung gibt es erst, wenn die Veranstaltung zu Ende ist." : null),
        (db, planned, booking, at, _) => Task.FromResult(Confirmation.ObstacleTo(planned, booking, at) is null
            ? $"{db.PathTo(booking, planned, at)}/teilnahme" : null));

    /// <summary>On one's own page, once the event is over and the person was there.</summary>
    public static Task<OwnBooking?> OfOwn(SlotVisit visit, OwnBooking own) =>
        Task.FromResult(Confirmation.ObstacleTo(own.Event, own.Booking, visit.Now) is null ? own : null);
}
