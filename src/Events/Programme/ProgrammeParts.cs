namespace Buendnisnetz.Events;

/// <summary>Programmes that follow from something else: an earlier edition, another day of the event, lines somebody typed.</summary>
internal static class ProgrammeParts
{
    /// <summary>A new edition takes over the skeleton of the programme: items, talks' times and places, no speakers.</summary>
    public static EditionPart OfEdition { get; } = new("programm", "Programm als Gerüst, ohne die Namen", TakeOver);

    /// <summary>The event has another day, and its programme goes along.</summary>
    public static async Task FollowTheEvent(Db db, EventTimed happened, CancellationToken cancel)
    {
        if (await db.CalendarEvents.FindAsync([happened.SubjectId], cancel) is not { CancelledAt: null } planned) return;
        var programme = await db.EventSessions.OfEvent(planned.Id).ToListAsync(cancel);
        new Programme(planned, programme).FollowTheEvent(happened.By, happened.At);
    }

    extension(Programme programme)
    {
        /// <summary>Puts lines into it; answers what is new.</summary>
        public IReadOnlyList<Session> Enter(IEnumerable<ProgrammeLine> lines, Guid? by, DateTimeOffset at)
        {
            List<Session> added = [];
            Session? item = null;
            foreach (var line in lines)
            {
                var session = programme.Add(line.Profile, line.Time ?? item!.Time, by, at, line.Time is null ? item : null);
                foreach (var who in line.People)
                    if (session.ObstacleToInviting(who.Name) is null) session.Invite(who, by, at);
                if (line.Time is not null) item = session;
                added.Add(session);
            }
            return added;
        }
    }

    private static async Task TakeOver(Succession one)
    {
        var model = new Programme(one.Model, await one.Db.EventSessions.OfEvent(one.Model.Id).AsNoTracking().ToListAsync(one.Cancel));
        var edition = new Programme(one.Edition, []);
        var days = one.Edition.FirstDay.DayNumber - one.Model.FirstDay.DayNumber;
        Dictionary<Guid, Session> first = [];
        foreach (var item in model.Items)
        {
            var again = Again(item, null, days);
            foreach (var talk in model.TalksIn(item)) Again(talk, again, days);
        }
        one.Db.AddRange(edition.Sessions);

        Session Again(Session session, Session? within, int later) => edition.AddAs(first, session.WorkshopId, Skeleton(session),
            session.Time.DaysLater(later), one.By, one.At, within);
    }

    /// <summary>Standing items keep their title; what is about a subject begins anew.</summary>
    private static SessionProfile Skeleton(Session session) => session.Profile with
    {
        Title = session.Kind is SessionKind.Heading or SessionKind.Break or SessionKind.Discussion ? session.Title : session.Kind.Label,
        Lead = "",
        Questions = "",
        ExampleTitle = null,
        ExampleAddress = null,
    };
}
