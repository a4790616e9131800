namespace Buendnisnetz.Events;

/// <summary>The programme of an event: its items in the order of time, and what has to be done with several of them together.</summary>
/// <param name="planned">The event.</param>
/// <param name="sessions">All items, with their people where these matter.</param>
public sealed partial class Programme(Event planned, IReadOnlyList<Session> sessions)
{
    private readonly List<Session> all = [.. sessions];

    /// <summary>The event.</summary>
    public Event Event => planned;

    /// <summary>All items, those within others too.</summary>
    public IReadOnlyList<Session> Sessions => all;

    /// <summary>Those that stand by themselves, in the order of time.</summary>
    public IEnumerable<Session> Items => all.Where(one => one.ParentId is null).OrderBy(one => one.BeginsAt).ThenBy(one => one.Position)
        .ThenBy(one => one.Id);

    /// <summary>What is given within an item, in its order.</summary>
    public IEnumerable<Session> TalksIn(Session item) => all.Where(one => one.ParentId == item.Id).OrderBy(one => one.Position)
        .ThenBy(one => one.BeginsAt).ThenBy(one => one.Id);

    /// <summary>The item under this address; null where there is none.</summary>
    public Session? Find(string slug) => all.Find(one => one.Slug == slug);

    /// <summary>The item that falls away with this one: itself, or the one in which it is given; null where it is held.</summary>
    public Session? DroppedWith(Session item) => item.IsDropped ? item : all.Find(one => one.Id == item.ParentId && one.IsDropped);

    /// <summary>The rounds in which one books a workshop.</summary>
    public IReadOnlyList<ProgrammeRound> Rounds => ProgrammeRounds.Of(all);

    /// <summary>The sessions of a workshop, in the order of time.</summary>
    public IEnumerable<Session> SessionsOf(Session workshop) => Items.Where(one => one.WorkshopId == workshop.WorkshopId);

    /// <summary>The items as blocks: what is at the same time stands together.</summary>
    public IReadOnlyList<ProgrammeBlock> Blocks
    {
        get
        {
            List<List<Session>> blocks = [];
            foreach (var item in Items)
                if (blocks is [.., var last] && last.Exists(item.Overlaps)) last.Add(item);
                else blocks.Add([item]);
            return [.. blocks.Select(block => new ProgrammeBlock(block))];
        }
    }

    /// <summary>Puts an item into it, last of its kind.</summary>
    public Session Add(SessionProfile profile, SessionTime time, Guid? by, DateTimeOffset at, Session? within = null) =>
        Take(Session.Plan(planned, profile, time, all.FreeSlug(profile.Title), by, at, within));

    /// <summary>Puts an item into it that is a session of the same workshop as those before it under this key.</summary>
    internal Session AddAs(Dictionary<Guid, Session> first, Guid workshop, SessionProfile profile, SessionTime time, Guid? by,
        DateTimeOffset at, Session? within)
    {
        if (within is null && first.TryGetValue(workshop, out var known))
            return Take(known.Repeat(time, profile.Room, all.FreeSlug(profile.Title), by, at));
        return first[workshop] = Add(profile, time, by, at, within);
    }

    /// <summary>The same workshop once more, with its short talks.</summary>
    public IReadOnlyList<Session> Repeat(Session workshop, SessionTime time, string? room, Guid? by, DateTimeOffset at)
    {
        Refusal.On(workshop.ObstacleToRepeating(time, all));
        var again = Take(workshop.Repeat(time, room, all.FreeSlug(workshop.Title), by, at));
        List<Session> repeated = [again];
        foreach (var talk in TalksIn(workshop).ToList())
            repeated.Add(Take(talk.Repeat(Within(talk, workshop, time), null, all.FreeSlug(talk.Title), by, at, again)));
        return repeated;
    }

    /// <summary>Says anew what an item is about; a workshop that is repeated says so in all its sessions.</summary>
    public void Describe(Session item, SessionProfile profile, Guid? by, DateTimeOffset at)
    {
        item.Describe(profile, by, at);
        foreach (var other in SessionsOf(item).Where(other => other != item))
            other.Describe(profile with { Kind = other.Kind, Room = other.Room, Least = other.Least, Most = other.Most }, by, at);
    }

    /// <summary>Takes an item out, with what is given within it; the caller removes what is answered from the database.</summary>
    public IReadOnlyList<Session> Remove(Session item, Guid? by, DateTimeOffset at)
    {
        List<Session> gone = [.. TalksIn(item), item];
        foreach (var one in gone) one.Remove(by, at);
        all.RemoveAll(gone.Contains);
        return gone;
    }

    private Session Take(Session session)
    {
        session.PutAt(all.Where(one => one.ParentId == session.ParentId).Select(one => one.Position).DefaultIfEmpty(0).Max() + 1);
        all.Add(session);
        return session;
    }
}

/// <summary>Items that are at the same time, or one that stands alone.</summary>
/// <param name="Sessions">The items, in the order of time.</param>
public sealed record ProgrammeBlock(IReadOnlyList<Session> Sessions)
{
    /// <summary>The day it begins.</summary>
    public DateOnly Day => Sessions[0].Day;

    /// <summary>Whether several things are at the same time.</summary>
    public bool IsParallel => Sessions.Count > 1;

    /// <summary>When the last of it ends, in UTC.</summary>
    public DateTimeOffset EndsAt => Sessions.Max(one => one.EndsAt);
}
