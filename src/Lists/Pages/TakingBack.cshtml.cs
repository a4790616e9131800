namespace Buendnisnetz.Lists.Pages;

/// <summary>What a list made is taken back, as far as nobody has changed it since.</summary>
internal sealed class ListTakingBackModel(Faults faults) : ListDeed(faults)
{
    protected override bool OfDraft => false;

    protected override async Task<IActionResult> Do()
    {
        if (List.ObstacleToTakingBack(Now) is { } late) return Back(late, List.Path);
        if (Place.Obstacle is { } obstacle) return Back(obstacle, List.Path);
        var visit = await Visit();
        await Kind.TakeBack(visit);
        List.TakeBack(Me.PersonId, Now);
        var stayed = visit.Lines.Count(line => line.Stayed is not null);
        return await Saved(stayed == 0 ? "Die Liste ist zurückgenommen."
            : $"Die Liste ist zurückgenommen. {German.Count(stayed, "Zeile blieb", "Zeilen blieben")}, weil sich inzwischen etwas geändert "
                + "hat.", List.Path);
    }
}
