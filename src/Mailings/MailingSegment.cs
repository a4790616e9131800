using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Secret = Buendnisnetz.Accounts.Secret;

namespace Buendnisnetz.Mailings;

/// <summary>A part of those registered, found anew whenever it is asked for.</summary>
/// <param name="Code">Its key: "dabei", "workshop:…".</param>
/// <param name="Label">What it is called.</param>
/// <param name="Because">Why they get the letter: "weil Sie zu „…“ angemeldet sind".</param>
/// <param name="Of">Who is in it.</param>
internal sealed record MailingSegment(string Code, string Label, string Because, Func<Db, IQueryable<Booking>> Of)
{
    public MailingAim Aim => new(Code, Label);

    /// <summary>Its key in letters planned when rounds and choices were called by their order; null where it had no other.</summary>
    public string? Former { get; init; }

    /// <summary>Whether a letter with this key means it.</summary>
    public bool Is(string? code) => code is not null && (code == Code || code == Former);

    /// <summary>All parts of the registrations for an event: by where they stand, by workshop and round, by the doors they passed,
    /// by what they answered.</summary>
    public static async Task<IReadOnlyList<MailingSegment>> All(Db db, Event planned, CancellationToken cancel)
    {
        var sessions = await db.BookableSessions(planned.Id, cancel);
        var asked = await db.QuestionsOf(planned.Id, cancel);
        return [.. ByState(planned, sessions.Count > 0), .. Owing(planned, asked), .. ByRound(planned, sessions),
            .. BySession(planned, sessions), .. ByVisit(planned, sessions),
            .. asked.Questions.SelectMany(question => ByAnswer(planned, question))];
    }

    private static IEnumerable<MailingSegment> ByState(Event planned, bool hasWorkshops)
    {
        var (id, title) = (planned.Id, planned.Title);
        var registered = $"weil Sie zu {title.Quoted} angemeldet sind";
        yield return new("dabei", "alle mit Platz", registered, db => db.Bookings.OfEvent(id).TakingPart);
        if (hasWorkshops)
            yield return new("ohne-workshop", "mit Platz, noch ohne Workshop", registered, db => db.Bookings.OfEvent(id).TakingPart
                .Where(one => !db.Set<SessionPlace>().Any(place => place.BookingId == one.Id)));
        yield return new("offen", "noch nicht bestätigt",
            $"weil Sie sich zu {title.Quoted} angemeldet und das noch nicht bestätigt haben", db => db.Bookings.OfEvent(id).Unconfirmed);
        yield return new("wartet", "auf der Warteliste", $"weil Sie bei {title.Quoted} auf der Warteliste stehen",
            db => db.Bookings.OfEvent(id).Waiting);
        yield return new("angefragt", "angefragt", $"weil Sie bei {title.Quoted} angefragt haben", db => db.Bookings.OfEvent(id).Requested);
        yield return new("waren-da", "waren da", $"weil Sie bei {title.Quoted} waren", db => db.Bookings.OfEvent(id).There);
        yield return new("nicht-da", "angemeldet, aber nicht da", $"weil Sie zu {title.Quoted} angemeldet waren",
            db => Missed(db.Bookings.OfEvent(id)));
    }

    /// <summary>Who has a place and has not answered all that must be: what depends on an answer only where that was given.</summary>
    private static IEnumerable<MailingSegment> Owing(Event planned, Questionnaire asked)
    {
        if (!asked.Questions.Any(question => question.IsRequired)) yield break;
        var id = planned.Id;
        yield return new("angaben-fehlen", "mit Platz, Angaben fehlen noch", $"weil Sie zu {planned.Title.Quoted} angemeldet sind",
            db => db.Bookings.OfEvent(id).TakingPart.Where(who => db.Set<BookingQuestion>().Any(question => question.EventId == id
                && question.IsRequired && (question.DependsOnId == null || db.Set<BookingAnswer>().Any(given => given.BookingId == who.Id
                    && given.QuestionId == question.DependsOnId
                    && ("\n" + given.Text + "\n").Contains("\n" + question.DependsOnAnswer + "\n")))
                && !db.Set<BookingAnswer>().Any(answer => answer.BookingId == who.Id && answer.QuestionId == question.Id))));
    }

    /// <summary>Who had a place and did not come; nobody where no entrance was kept, because then nobody is known to have come.</summary>
    private static IQueryable<Booking> Missed(IQueryable<Booking> all)
    {
        var there = all.There;
        return all.TakingPart.Where(one => one.CameAt == null && there.Any());
    }

    private static IEnumerable<MailingSegment> BySession(Event planned, IReadOnlyList<Session> sessions) => sessions.Select(session =>
        In(planned, $"workshop:{session.Id:N}", $"Workshop {session.Title.Quoted}, {session.Time.Hours} Uhr", [session.Id],
            $"weil Sie bei {planned.Title.Quoted} im Workshop {session.Title.Quoted} sind"));

    private static IEnumerable<MailingSegment> ByVisit(Event planned, IReadOnlyList<Session> sessions) => sessions.Select(session =>
        new MailingSegment($"war-in:{session.Id:N}", $"war in Workshop {session.Title.Quoted}, {session.Time.Hours} Uhr",
            $"weil Sie bei {planned.Title.Quoted} im Workshop {session.Title.Quoted} waren", db => db.Bookings.OfEvent(planned.Id).There
                .Where(one => db.Set<SessionVisit>().Any(visit => visit.BookingId == one.Id && visit.SessionId == session.Id))));

    /// <summary>Rounds have no names that stay: their key is on which day of the event they begin, and at which hour on the wall.</summary>
    private static IEnumerable<MailingSegment> ByRound(Event planned, IReadOnlyList<Session> sessions) =>
        ProgrammeRounds.Of(sessions).Index().Select(one => In(planned, $"runde:{KeyOf(planned, one.Item.From)}",
            $"in Runde {one.Index + 1}, ab {one.Item.From.BerlinTime.ToString("H:mm", German.Culture)} Uhr",
            [.. one.Item.Sessions.Select(session => session.Id)], $"weil Sie bei {planned.Title.Quoted} in einem Workshop sind") with
        { Former = $"runde:{one.Item.Id}" });

    private static string KeyOf(Event planned, DateTimeOffset from) =>
        $"tag-{from.BerlinDay.DayNumber - planned.FirstDay.DayNumber + 1}-{from.BerlinTime:HHmm}";

    private static MailingSegment In(Event planned, string code, string label, List<Guid> sessions, string because) => new(code, label,
        because, db => db.Bookings.OfEvent(planned.Id).TakingPart
            .Where(one => db.Set<SessionPlace>().Any(place => place.BookingId == one.Id && sessions.Contains(place.SessionId))));

    /// <summary>A choice has no key of its own: its words are it, wherever it stands among the others.</summary>
    private static IEnumerable<MailingSegment> ByAnswer(Event planned, BookingQuestion question) => question.Options.Select((text, index) =>
    {
        var id = question.Id;
        return new MailingSegment($"antwort:{id:N}:{Secret.Hash(text)[..16]}",
            $"{question.Label.Quoted} {German.Shortened(text, 100)}",
            $"weil Sie zu {planned.Title.Quoted} angemeldet sind", db => db.Bookings.OfEvent(planned.Id).TakingPart.Where(who =>
                db.Set<BookingAnswer>().Any(answer => answer.BookingId == who.Id && answer.QuestionId == id
                    && ("\n" + answer.Text + "\n").Contains("\n" + text + "\n"))))
        { Former = $"antwort:{id:N}:{index}" };
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
