namespace Buendnisnetz.Lists.Pages;

/// <summary>All suggestions that leave no choice are taken at once.</summary>
internal sealed class ListSuggestionsModel(Faults faults) : ListDeed(faults)
{
    protected override bool OfDraft => true;

    protected override async Task<IActionResult> Do()
    {
        var sure = (await Kind.LookThrough(await Visit())).Where(row => row.HasSure).ToList();
        foreach (var row in sure) row.TakeSure(Kind);
        return await Saved($"{German.Count(sure.Count, "Zeile ist", "Zeilen sind")} ergänzt.", List.Draft);
    }
}
