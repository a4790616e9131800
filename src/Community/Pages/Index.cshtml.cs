using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community.Pages;

/// <summary>The community as somebody sees it: where they read, what is new, which groups there are.</summary>
internal sealed class IndexModel : CommunityPage
{
    private const int Latest = 10;

    private IReadOnlyList<SpaceRow> all = [];

    public IEnumerable<SpaceRow> Spaces => all.Where(one => one.IsReadable && one.RestsSince is null);

    public IEnumerable<SpaceRow> Doors => all.Where(one => !one.IsReadable && one.RestsSince is null);

    public IEnumerable<SpaceRow> Resting => all.Where(one => one.IsReadable && one.RestsSince is not null);

    public IReadOnlyList<ThreadRow> Threads { get; private set; } = [];

    public int Unanswered { get; private set; }

    /// <summary>Alliances that the actor leads and that have no space yet.</summary>
    public IReadOnlyList<(Guid Id, string Name)> WithoutSpace { get; private set; } = [];

    protected override async Task LoadMore()
    {
        all = await SpaceRow.All(Db, Me, Cancel);
        var readable = Db.Threads.ReadableBy(Me, Db);
        Threads = await readable.Standing.OrderByDescending(one => one.LastPostAt).ThenByDescending(one => one.Id).Take(Latest)
            .Select(ThreadRow.Of(Db)).ToListAsync(Cancel);
        Unanswered = await readable.Unanswered.CountAsync(Cancel);
        var led = Me.PlacesOf(AllianceSeats.Place).Where(Me.CanLeadAlliance).ToList();
        if (led.Count == 0) return;
        var spaces = Db.Spaces;
        var open = await Db.Alliances.Where(one => led.Contains(one.Id) && !spaces.Any(space => space.AllianceId == one.Id)).Living.ByName
            .Select(one => new { one.Id, one.Name }).ToListAsync(Cancel);
        WithoutSpace = [.. open.Select(one => (one.Id, one.Name))];
    }

    public void OnGet() { }
}
