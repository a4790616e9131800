namespace Buendnisnetz.Events;

/// <summary>
/// An item of the programme of an event: a talk, a panel, a workshop, a break. What it is stands here; its time and its people each have a
/// file of their own. Short talks belong to the item in which they are given; a workshop that is repeated is one workshop with several
/// sessions.
/// </summary>
public sealed partial class Session : Entity
{
    private Session() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The event, where it was loaded.</summary>
    public Event? Event { get; private set; }

    /// <summary>The item in which it is given; null where it stands by itself.</summary>
    public Guid? ParentId { get; private init; }

    /// <summary>The item in which it is given, where it was loaded.</summary>
    public Session? Parent { get; private set; }

    /// <summary>The workshop that it is one session of: the id of its first session.</summary>
    public Guid WorkshopId { get; private set; }

    /// <summary>What kind of item.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The last part of its address, unique in its programme.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it is about, in a few sentences.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Its guiding questions, one a line (000:22).</summary>
    public string Questions { get; private set; } = "";

    /// <summary>Where it is, within the house.</summary>
    public string? Room { get; private set; }

    /// <summary>The room as a key to compare by.</summary>
    public string? RoomKey { get; private set; }

    /// <summary>With fewer people it is not held; null where that does not matter.</summary>
    public int? Least { get; private set; }

    /// <summary>How many places it has; null where nobody needs one.</summary>
    public int? Most { get; private set; }

    /// <summary>A practice example that belongs to it.</summary>
    public string? ExampleTitle { get; private set; }

    /// <summary>Where the example is to be read.</summary>
    public string? ExampleAddress { get; private set; }

    /// <summary>Its place among those that begin at the same time, or within its item.</summary>
    public int Position { get; private set; }

    /// <summary>How often what calendars show of it was changed (RFC 5545, SEQUENCE).</summary>
    public int Sequence { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Whether it is only for those who have a place in it.</summary>
    public bool NeedsPlace => Kind == SessionKind.Workshop && Most is not null && ParentId is null;

    /// <summary>Whether one books a place in it: it needs one, and it is held.</summary>
    public bool IsBookable => NeedsPlace && !IsDropped;

    /// <summary>Its guiding questions, each by itself.</summary>
    public IEnumerable<string> GuidingQuestions =>
        Questions.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What it says of itself.</summary>
    public SessionProfile Profile => new(Kind, Title, Lead, Questions, Room, Least, Most, ExampleTitle, ExampleAddress);

    /// <summary>Plans an item, perhaps within another one, under an address that is still free.</summary>
    public static Session Plan(Event planned, SessionProfile profile, SessionTime time, string freeSlug, Guid? by, DateTimeOffset at,
        Session? within = null)
    {
        Refusal.On(ObstacleTo(planned, within));
        return Begin(new Session { EventId = planned.Id, Event = planned, Slug = freeSlug, ParentId = within?.Id, Parent = within },
            profile, time, by, at);
    }

    /// <summary>Why nothing can be planned in that item; null where it can.</summary>
    public static string? ObstacleTo(Event planned, Session? within) => planned.ObstacleToChange()
        ?? (within is null ? null
        : within.EventId != planned.Id ? "Dieser Programmpunkt gehört zu einer anderen Veranstaltung."
        : within.ParentId is not null ? "Ein Kurzvortrag hat keine eigenen Kurzvorträge."
        : within.Kind == SessionKind.Break ? "In einer Pause gibt es keine Kurzvorträge." : null);

    /// <summary>Why it cannot be held once more then; null where it can.</summary>
    public string? ObstacleToRepeating(SessionTime time, IEnumerable<Session> programme) => Planned.ObstacleToChange()
        ?? time.Objections().FirstOrDefault()?.Sentence
        ?? (Kind != SessionKind.Workshop || ParentId is not null ? "Wiederholen lassen sich nur Workshops."
        : programme.Any(other => other.WorkshopId == WorkshopId && other.Overlaps(time))
            ? "Zu dieser Zeit läuft der Workshop schon. Bitte wählen Sie eine andere." : null);

    /// <summary>The same workshop once more, in another slot and perhaps another room, with the same people.</summary>
    public Session Repeat(SessionTime time, string? room, string freeSlug, Guid? by, DateTimeOffset at, Session? within = null)
    {
        Refusal.On(Planned.ObstacleToChange());
        var again = Begin(new()
        {
            EventId = EventId,
            Event = Event,
            Slug = freeSlug,
            ParentId = within?.Id,
            Parent = within,
            WorkshopId = ParentId is null ? WorkshopId : Guid.Empty,
        }, Profile with { Room = room }, time, by, at);
        foreach (var who in Speakers) again.Invite(who.AsSpeech, by, at);
        return again;
    }

    /// <summary>Says anew what it is about.</summary>
    public void Describe(SessionProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Planned.ObstacleToChange() ?? profile.Objections().FirstOrDefault()?.Sentence);
        if (profile == Profile) return;
        var places = (Least, Most);
        Take(profile, at);
        Raise(new SessionChanged(EventId, Id, by, at));
        if (places != (Least, Most)) Raise(new SessionCapacityChanged(EventId, Id, Least, Most, by, at));
    }

    /// <summary>Takes it out of the programme; who deletes it asks the holds first (<see cref="SessionHold"/>).</summary>
    public void Remove(Guid? by, DateTimeOffset at)
    {
        Refusal.On(Planned.ObstacleToChange());
        Raise(new SessionRemoved(EventId, Id, by, at));
    }

    internal void PutAt(int position) => Position = position;

    private Event Planned => Event ?? throw new InvalidOperationException("The event of the session was not loaded.");

    private static Session Begin(Session session, SessionProfile profile, SessionTime time, Guid? by, DateTimeOffset at)
    {
        Refusal.On((profile.Objections().FirstOrDefault() ?? time.Objections().FirstOrDefault())?.Sentence);
        if (session.WorkshopId == Guid.Empty) session.WorkshopId = session.Id;
        session.Take(profile, at);
        session.Bear(time);
        session.Raise(new SessionPlanned(session.EventId, session.Id, by, at));
        return session;
    }

    private void Take(SessionProfile profile, DateTimeOffset at)
    {
        (Kind, Title, Lead, Questions) = (profile.Kind, profile.Title.Trim(), profile.Lead.Trim(),
            profile.Questions.ReplaceLineEndings("\n").Trim());
        (Room, Least, Most) = (Trimmed(profile.Room), profile.Least, profile.Most);
        RoomKey = Room is null ? null : Folding.Fold(Room);
        (ExampleTitle, ExampleAddress) = (Trimmed(profile.ExampleTitle), profile.Example);
        (Sequence, ChangedAt) = (Sequence + 1, at);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
