using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>A part of those registered, found anew whenever it is asked for.</summary>
/// <param name="Code">Its key: "dabei", "workshop:…".</param>
/// <param name="Label">What it is called.</param>
/// <param name="Because">Why they get the letter: "weil Sie zu „…“ angemeldet sind".</param>
/// <param name="Of">Who is in it.</param>
internal sealed record MailingSegment(string Code, string Label, string Because, Func<Db, IQueryable<Booking>> Of)
{
    public MailingAim Aim => new(Code, Label);

    /// <summary>All parts of the registrations for an event: by where they stand, by workshop and round, by what they answered.</summary>
    public static async Task<IReadOnlyList<MailingSegment>> All(Db db, Event planned, CancellationToken cancel)
    {
        var sessions = await db.BookableSessions(planned.Id, cancel);
        var asked = await db.QuestionsOf(planned.Id, cancel);
        return [.. ByState(planned, sessions.Count > 0), .. ByRound(planned, sessions), .. BySession(planned, sessions),
            .. asked.Questions.SelectMany(question => ByAnswer(planned, question))];
    }

    private static IEnumerable<MailingSegment> ByState(Event planned, bool hasWorkshops)
    {
        var (id, title) = (planned.Id, planned.Title);
        var registered = $"weil Sie zu „{title}“ angemeldet sind";
        yield return new("dabei", "alle mit Platz", registered, db => db.Bookings.OfEvent(id).TakingPart);
        if (hasWorkshops)
            yield return new("ohne-workshop", "mit Platz, noch ohne Workshop", registered, db => db.Bookings.OfEvent(id).TakingPart
                .Where(one => !db.Set<SessionPlace>().Any(place => place.BookingId == one.Id)));
        yield return new("offen", "noch nicht bestätigt", $"weil Sie sich zu „{title}“ angemeldet und das noch nicht bestätigt haben",
            db => db.Bookings.OfEvent(id).Where(one => one.ConfirmedAt == null && one.CancelledAt == null));
        yield return new("wartet", "auf der Warteliste", $"weil Sie bei „{title}“ auf der Warteliste stehen",
            db => db.Bookings.OfEvent(id).Where(one => one.ConfirmedAt != null && one.CancelledAt == null && one.WaitsSince != null
                && (one.PlacedAt == null || one.OfferedUntil != null)));
        yield return new("angefragt", "angefragt", $"weil Sie bei „{title}“ angefragt haben", db => db.Bookings.OfEvent(id).Requested);
        yield return new("waren-da", "waren da", $"weil Sie bei „{title}“ waren", db => db.Bookings.OfEvent(id).There);
        yield return new("nicht-da", "angemeldet, aber nicht da", $"weil Sie zu „{title}“ angemeldet waren",
            db => db.Bookings.OfEvent(id).TakingPart.Where(one => one.CameAt == null));
    }

    private static IEnumerable<MailingSegment> BySession(Event planned, IReadOnlyList<Session> sessions) => sessions.Select(session =>
        In(planned, $"workshop:{session.Id:N}", $"Workshop „{session.Title}“, {session.Time.Hours} Uhr", [session.Id],
            $"weil Sie bei „{planned.Title}“ im Workshop „{session.Title}“ sind"));

    private static IEnumerable<MailingSegment> ByRound(Event planned, IReadOnlyList<Session> sessions) =>
        ProgrammeRounds.Of(sessions).Index().Select(one => In(planned, $"runde:{one.Item.Id}",
            $"in Runde {one.Index + 1}, ab {one.Item.From.BerlinTime.ToString("H:mm", German.Culture)} Uhr",
            [.. one.Item.Sessions.Select(session => session.Id)], $"weil Sie bei „{planned.Title}“ in einem Workshop sind"));

    private static MailingSegment In(Event planned, string code, string label, List<Guid> sessions, string because) => new(code, label,
        because, db => db.Bookings.OfEvent(planned.Id).TakingPart
            .Where(one => db.Set<SessionPlace>().Any(place => place.BookingId == one.Id && sessions.Contains(place.SessionId))));

    private static IEnumerable<MailingSegment> ByAnswer(Event planned, BookingQuestion question) => question.Options.Index().Select(one =>
    {
        var (id, text) = (question.Id, one.Item);
        return new MailingSegment($"antwort:{id:N}:{one.Index}", $"„{question.Label}“ {German.Shortened(text, 100)}",
            $"weil Sie zu „{planned.Title}“ angemeldet sind", db => db.Bookings.OfEvent(planned.Id).TakingPart
                .Where(who => db.Set<BookingAnswer>().Any(answer => answer.BookingId == who.Id && answer.QuestionId == id
                    && ("\n" + answer.Text + "\n").Contains("\n" + text + "\n"))));
    });
}

/// <summary>Whom a letter reaches: each person once, and how many have no mailbox.</summary>
/// <param name="Segment">Which part of those registered.</param>
/// <param name="Readers">Who gets it.</param>
/// <param name="WithoutMailbox">How many cannot be written to.</param>
internal sealed record MailingReach(MailingSegment Segment, IReadOnlyList<MailingReader> Readers, int WithoutMailbox)
{
    /// <summary>Said before and after sending.</summary>
    public string Sentence => (Readers.Count, WithoutMailbox) switch
    {
        (0, 0) => "Zurzeit erreicht der Brief niemanden.",
        (var read, 0) => $"Der Brief erreicht {German.Count(read, "Person", "Personen")}.",
        (var read, var mute) => $"Der Brief erreicht {German.Count(read, "Person", "Personen")}; "
            + $"{German.Count(mute, "Person hat", "Personen haben")} keine E-Mail-Adresse hinterlassen.",
    };

    public static async Task<MailingReach> Of(Db db, MailingSegment segment, CancellationToken cancel)
    {
        var found = await segment.Of(db).OrderBy(one => one.NameKey).ThenBy(one => one.Id)
            .Select(one => new MailingReader(one.Id, one.Name, one.NameKey, one.Email)).ToListAsync(cancel);
        var reachable = found.Where(one => one.Email.Length > 0).DistinctBy(one => (one.NameKey, one.Email.ToUpperInvariant())).ToList();
        return new(segment, reachable, found.Count(one => one.Email.Length == 0));
    }
}

/// <summary>Somebody who gets a letter.</summary>
internal sealed record MailingReader(Guid Id, string Name, string NameKey, string Email);
