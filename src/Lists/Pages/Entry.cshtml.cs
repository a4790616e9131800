namespace Buendnisnetz.Lists.Pages;

/// <summary>What is ready is entered, once.</summary>
internal sealed class ListEntryModel(Faults faults) : ListDeed(faults)
{
    protected override bool OfDraft => true;

    protected override async Task<IActionResult> Do()
    {
        var visit = await Visit();
        var rows = await Kind.LookThrough(visit);
        var ready = rows.Where(row => row.IsReady).ToList();
        if (List.ObstacleToEntering(ready.Count) is { } obstacle) return Back(obstacle, List.Draft);
        await Kind.Enter(visit, ready);
        List.Enter(ready.Count, Me.PersonId, Now);
        return await Saved(Entered.Of(rows).Said(Kind), List.Path);
    }
}
