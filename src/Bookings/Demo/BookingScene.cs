using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// The registrations of the demo: a conference whose workshops will be allocated, and a workshop that is full. All people are invented.
/// </summary>
internal sealed class BookingScene(DemoStage stage, CancellationToken cancel)
{
    public static DemoScene Scene { get; } = new("Anmeldungen", (db, cancel) => db.BookingTerms.AnyAsync(cancel),
        (stage, cancel) => new BookingScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(BookingScene).Assembly, "anmeldungen");
        foreach (var row in sheet.Rows("Bedingungen")) await Open(row, sheet);
    }

    private async Task Open(DemoRow row, DemoSheet sheet)
    {
        var planned = stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == row[0])
            ?? await stage.Db.CalendarEvents.FirstAsync(one => one.Title == row[0], cancel);
        var opens = stage.Calendar.Moment(row[1]);
        var allocates = row.Maybe(3) is { } day ? new EventTime(stage.Calendar.Fuzzy(day), new(18, 0)).Begins : (DateTimeOffset?)null;
        var rules = new BookingRules(opens, Closes(planned), int.Parse(row[2], German.Culture),
            PlacesBy: allocates is null ? PlacesBy.FirstCome : PlacesBy.Allocation, AllocatesAt: allocates,
            MixSectors: allocates is not null, AsksForPictures: true);
        var terms = stage.Db.BookingTerms.Add(BookingTerms.Set(planned, rules, null, opens)).Entity;
        if (terms.AllocatesAt is { } due)
            stage.Db.EnqueueOnce(new AllocationDue(planned.Id), $"{planned.Id:N}:{due:yyyyMMddHHmm}", due);
        var sessions = (await stage.Db.BookableSessions(planned.Id, cancel)).OrderBy(one => one.BeginsAt).ThenBy(one => one.Position)
            .ToList();
        var asked = allocates is null ? [] : Ask(terms);
        foreach (var (at, who) in sheet.Rows("Menschen").Take(rules.Most!.Value + 3).Index())
            Answer(Register(planned, rules, sessions, who, at, opens.AddMinutes((at * 7) + 3)), asked, at);
    }

    /// <summary>What the conference asks besides: food, help, children, and how old these are.</summary>
    private List<BookingQuestion> Ask(BookingTerms terms)
    {
        List<BookingQuestion> asked = [];
        foreach (var code in new[] { "essen", "unterstuetzung", "kinder" })
            Add(ReadyQuestions.All.First(ready => ready.Code == code).Facts);
        Add(new("Wie viele Kinder kommen mit, und wie alt sind sie?", AnswerKind.Line, asked[2].Section, DependsOnId: asked[2].Id,
            DependsOnAnswer: BookingQuestion.Yes));
        return asked;

        void Add(QuestionFacts facts) => asked.Add(stage.Db.BookingQuestions.Add(BookingQuestion.Ask(terms, asked, facts)).Entity);
    }

    private void Answer(Booking booking, List<BookingQuestion> asked, int number)
    {
        if (asked.Count == 0) return;
        var child = number % 9 == 4;
        Give(asked[0], asked[0].Options[number % 7 == 0 ? 2 : number % 2]);
        if (number % 10 == 3) Give(asked[1], asked[1].Options[number % asked[1].Options.Count]);
        Give(asked[2], child ? BookingQuestion.Yes : BookingQuestion.No);
        if (child) Give(asked[3], number % 2 == 0 ? "eins, 4 Jahre" : "zwei, 2 und 6 Jahre");

        void Give(BookingQuestion question, string text) => stage.Db.BookingAnswers.Add(new(booking, question, text));
    }

    /// <summary>Two of three have chosen a workshop in each round.</summary>
    private void Choose(Booking booking, List<Session> sessions, int number, DateTimeOffset at)
    {
        foreach (var round in ProgrammeRounds.Of(sessions))
            if (round.Sessions.ElementAtOrDefault(number % 3) is { } session)
                stage.Db.SessionPlaces.Add(new(booking, session.Id, null, at));
    }

    /// <summary>Two days before; what is today is over.</summary>
    private static DateTimeOffset Closes(Event planned) => planned.BeginsAt.AddDays(-2);

    private Booking Register(Event planned, BookingRules rules, List<Session> sessions, DemoRow who, int number, DateTimeOffset at)
    {
        var attendee = new Attendee(who[0], $"{Slug.Of(who[0]).Replace('-', '.')}@demo.example", who.Maybe(1), who.Maybe(2),
            who.Maybe(3) is { } sector ? Enum.Parse<Sector>(sector) : null);
        var booking = stage.Db.Bookings.Add(Booking.Of(planned.Id, attendee, null, null, at)).Entity;
        booking.Allow(number % 3 == 0 ? ListedFor.Team : ListedFor.Attendees, ListedHow.HalfAYear, number % 4 != 0, at);
        booking.ShareContact(number % 3 == 0 ? null : number % 2 == 0 ? ContactFor.Attendees : ContactFor.Workshop, at);
        booking.Confirm(at.AddMinutes(2));
        if (number >= rules.Most) booking.Wait(at);
        else booking.Place(at);
        if (rules.PlacesBy == PlacesBy.FirstCome && booking.HasPlace) Choose(booking, sessions, number, at);
        foreach (var round in ProgrammeRounds.Of(sessions).Index())
            foreach (var (rank, session) in round.Item.Sessions.Where((_, at) => (at + number + round.Index) % 3 != 0).Index())
                if (rules.PlacesBy == PlacesBy.Allocation && number < rules.Most && rank < 3
                    && stage.Db.SessionWishes.Local.All(wish => wish.BookingId != booking.Id || wish.SessionId != session.Id))
                    stage.Db.SessionWishes.Add(new(booking, session.Id, rank + 1));
        return booking;
    }
}
