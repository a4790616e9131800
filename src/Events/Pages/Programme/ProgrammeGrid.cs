namespace Buendnisnetz.Events.Pages;

/// <summary>
/// What is at the same time, as a table: a column a room, a row for each time at which something begins. What lasts over several rows
/// stands in the last columns, so that whatever is for all others goes across the first ones.
/// </summary>
internal sealed class ProgrammeGrid
{
    private readonly List<DateTimeOffset> times;
    private readonly List<Lane> lanes = [];
    private readonly HashSet<Session> wide = [];

    public ProgrammeGrid(ProgrammeBlock block)
    {
        times = [.. block.Sessions.Select(one => one.BeginsAt).Distinct().Order()];
        foreach (var session in block.Sessions.OrderBy(Span).ThenBy(one => one.BeginsAt).ThenBy(one => one.Position))
            if (IsForAllOthers(session, block.Sessions)) wide.Add(session);
            else LaneFor(session).Sessions.Add(session);
        lanes = [.. lanes.OrderBy(lane => lane.Sessions.Max(Span) > 1)];
    }

    /// <summary>The rooms above the columns; empty where a column has no room or several.</summary>
    public IReadOnlyList<string> Rooms => [.. lanes.Select(lane => lane.Room ?? "")];

    public bool NamesRooms => lanes.TrueForAll(lane => lane.Room is not null);

    public IEnumerable<GridRow> Rows => times.Select(Row);

    private GridRow Row(DateTimeOffset time, int row)
    {
        List<GridCell> cells = [];
        var free = 0;
        var across = wide.FirstOrDefault(one => one.BeginsAt == time);
        foreach (var lane in lanes)
        {
            if (lane.Sessions.Find(one => RowOf(one) == row) is { } session) { Close(); cells.Add(new(session, 1, Span(session))); }
            else if (!lane.Sessions.Exists(one => RowOf(one) < row && RowOf(one) + Span(one) > row)) free++;
        }
        Close();
        var begin = cells.Select(cell => cell.Session).OfType<Session>().OrderBy(one => one.EndsAt).First();
        return new(begin.Time, cells);

        void Close()
        {
            if (free > 0) cells.Add(new(across, free, 1));
            if (free > 0) across = null;
            free = 0;
        }
    }

    private bool IsForAllOthers(Session session, IReadOnlyList<Session> all) => session.RoomKey is null && Span(session) == 1
        && all.All(other => other == session || other.BeginsAt != session.BeginsAt)
        && all.Any(other => other != session && Span(other) == 1);

    private Lane LaneFor(Session session)
    {
        var lane = lanes.Find(known => known.RoomKey == session.RoomKey && !known.Sessions.Exists(other => Collide(other, session)));
        if (lane is null) lanes.Add(lane = new(session.Room, session.RoomKey));
        return lane;
    }

    private bool Collide(Session one, Session other) => RowOf(one) < RowOf(other) + Span(other) && RowOf(other) < RowOf(one) + Span(one);

    private int RowOf(Session session) => times.IndexOf(session.BeginsAt);

    private int Span(Session session) => times.Count(time => time >= session.BeginsAt && time < session.EndsAt);

    private sealed record Lane(string? Room, string? RoomKey)
    {
        public List<Session> Sessions { get; } = [];
    }
}

/// <summary>A row of the table: when it begins, and what stands in it.</summary>
internal sealed record GridRow(SessionTime Time, IReadOnlyList<GridCell> Cells);

/// <summary>A cell of the table; empty where nothing is in that room then.</summary>
internal sealed record GridCell(Session? Session, int Columns, int Rows);

/// <summary>A programme as it is shown: whole as on paper, or in short as on the page of the event.</summary>
internal sealed record ProgrammeView(Programme Programme, bool IsWhole)
{
    public Event Event => Programme.Event;

    public bool NamesDays => Event.Time is { Day: not null, Days: > 1 }
        || Programme.Blocks.Select(block => block.Day).Distinct().Count() > 1;

    public string DayOf(DateOnly day) => Event.Time.Day is null ? $"{day.DayNumber - Event.FirstDay.DayNumber + 1}. Tag"
        : day.ToString("dddd, d. MMMM", German.Culture);
}

/// <summary>An item as a row or a cell shows it.</summary>
internal sealed record SessionView(ProgrammeView View, Session Session)
{
    public string Path => View.Event.PathOf(Session);

    public IEnumerable<Session> Talks => View.IsWhole ? View.Programme.TalksIn(Session) : [];

    /// <summary>The talk's own time, where it has one.</summary>
    public string TimeOf(Session talk) => talk.Time == Session.Time ? "" : $"{SessionTime.Hour(talk.From)} ";

    public static string Names(Session session) => string.Join(" · ", session.Speakers.OrderBy(who => who.Position).Select(who =>
        (who.Role == SpeakerRole.Moderator ? "Moderation: " : "") + who.Name
        + (who.Function is { } function ? $", {function}" : "")));
}
