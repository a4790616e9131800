namespace Buendnisnetz.Events;

/// <summary>Moving items: one by one, before another one, or everything from a moment on.</summary>
public sealed partial class Programme
{
    /// <summary>Puts an item at another time; what is given within it goes along.</summary>
    public void Schedule(Session item, SessionTime time, Guid? by, DateTimeOffset at)
    {
        foreach (var talk in TalksIn(item).ToList()) talk.Schedule(Within(talk, item, time), by, at);
        item.Schedule(time, by, at);
    }

    /// <summary>
    /// Whether there is something to change places with. What stands alone changes with the block before or after it, what runs beside
    /// others with what is in the same room, a short talk with its neighbour.
    /// </summary>
    public bool CanMove(Session item, bool earlier) => Neighbour(item, earlier) is not null;

    /// <summary>Lets an item change places with what is before it, or after it; both keep their length and the gap between them.</summary>
    public void Move(Session item, bool earlier, Guid? by, DateTimeOffset at)
    {
        if (Neighbour(item, earlier) is not { } neighbour) return;
        if (item.ParentId is not null) Exchange(item, neighbour[0]);
        IReadOnlyList<Session> self = [item];
        if (item.ParentId is null || item.Time != neighbour[0].Time)
            Exchange(earlier ? neighbour : self, earlier ? self : neighbour, by, at);
    }

    /// <summary>Moves an item step by step until it stands before another one.</summary>
    public void MoveBefore(Session item, Session other, Guid? by, DateTimeOffset at)
    {
        var earlier = IsBefore(other, item);
        for (var steps = 0; steps < all.Count && IsBefore(other, item) == earlier; steps++)
        {
            if (Neighbour(item, earlier) is not { } next || (!earlier && next.Contains(other))) return;
            Move(item, earlier, by, at);
        }
    }

    /// <summary>Everything of that day that begins with this item or later is so many minutes later, or earlier.</summary>
    public int ShiftFrom(Session first, int minutes, Guid? by, DateTimeOffset at)
    {
        var moved = all.Where(one => one.Day == first.Day && one.BeginsAt >= first.BeginsAt).ToList();
        foreach (var one in moved) one.Schedule(one.Time.Later(minutes), by, at);
        return moved.Count;
    }

    /// <summary>The event has another day: the programme goes along, where nothing of it is on the days of the event any more.</summary>
    public void FollowTheEvent(Guid? by, DateTimeOffset at)
    {
        if (all.Count == 0 || all.Exists(one => one.Day >= planned.FirstDay && one.Day <= planned.FinalDay)) return;
        var days = planned.FirstDay.DayNumber - all.Min(one => one.Day).DayNumber;
        foreach (var one in all) one.Schedule(one.Time.DaysLater(days), by, at);
    }

    private bool IsBefore(Session one, Session other) => one.ParentId is not null && one.ParentId == other.ParentId
        ? one.Position < other.Position : one.BeginsAt < other.BeginsAt;

    private IReadOnlyList<Session>? Neighbour(Session item, bool earlier)
    {
        var line = Line(item);
        var place = line.FindIndex(unit => unit.Contains(item)) + (earlier ? -1 : 1);
        return place >= 0 && place < line.Count ? line[place] : null;
    }

    private List<IReadOnlyList<Session>> Line(Session item)
    {
        if (all.Find(one => one.Id == item.ParentId) is { } parent)
            return [.. TalksIn(parent).Select(talk => (IReadOnlyList<Session>)[talk])];
        var blocks = Blocks.Where(block => block.Day == item.Day).Select(block => block.Sessions).ToList();
        return blocks.Exists(block => block.Count == 1 && block[0] == item) ? blocks
            : [.. Items.Where(one => one == item || (one.Day == item.Day && one.RoomKey is not null && one.RoomKey == item.RoomKey))
                .Select(one => (IReadOnlyList<Session>)[one])];
    }

    private void Exchange(IReadOnlyList<Session> first, IReadOnlyList<Session> second, Guid? by, DateTimeOffset at)
    {
        var (begin, end) = (first.Min(one => one.BeginsAt), second.Max(one => one.EndsAt));
        var (forward, back) = (end - first.Max(one => one.EndsAt), second.Min(one => one.BeginsAt) - begin);
        foreach (var one in first) Schedule(one, one.Time.Later((int)forward.TotalMinutes), by, at);
        foreach (var one in second) Schedule(one, one.Time.Later(-(int)back.TotalMinutes), by, at);
    }

    private static void Exchange(Session one, Session other)
    {
        var place = one.Position;
        one.PutAt(other.Position);
        other.PutAt(place);
    }

    /// <summary>A talk that has no time of its own takes that of its item; another one keeps its distance from the beginning.</summary>
    private static SessionTime Within(Session talk, Session item, SessionTime time) => talk.Time == item.Time ? time
        : talk.Time.Later((int)(time.Day.ToDateTime(time.From) - item.Day.ToDateTime(item.From)).TotalMinutes);
}
