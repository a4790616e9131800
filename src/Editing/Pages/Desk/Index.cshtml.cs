using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The desk: what waits for me, what is new, what is out of date.</summary>
internal sealed class DeskModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<DeskAlliance> Alliances { get; private set; } = [];

    public IReadOnlyList<DeskEvent> Happened { get; private set; } = [];

    /// <summary>What must be answered first.</summary>
    public IReadOnlyList<DeskTask> First { get; private set; } = [];

    /// <summary>What the partials of other modules are about.</summary>
    public DeskView View { get; private set; } = null!;

    /// <summary>Whether the person has no seat anywhere, and nothing to answer.</summary>
    public bool IsWithoutPlace => Me.Seats.Count == 0 && Alliances.Count == 0 && First.Count == 0;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var own = Me.PlacesOf(AllianceSeats.Place).Count == 0 ? [] : await db.Alliances.Of(Me).ForDesk.ToListAsync(cancel);
        View = await db.LookAt(new(Me, [.. own.Where(alliance => alliance.IsOpen)], clock.Now), cancel);
        First = await db.TasksOn(View, DeskPart.First, cancel);
        var waiting = (await db.TasksOn(View, DeskPart.Waiting, cancel)).ToLookup(task => task.AllianceId);
        var checking = (await db.TasksOn(View, DeskPart.Checking, cancel)).ToLookup(task => task.AllianceId);
        Alliances = [.. own.Select(alliance => DeskAlliance.Of(alliance, Me, waiting, checking))];
        Happened = await DeskEvent.Latest(db, own, cancel);
    }
}
