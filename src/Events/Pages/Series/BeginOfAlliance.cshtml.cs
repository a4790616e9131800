using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Events.Pages;

/// <summary>The team of an alliance begins a series (001:3).</summary>
internal sealed class SeriesOfAllianceModel : AllianceEditorPage
{
    [BindProperty]
    public SeriesForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", EventSeries.ObstacleToBeginning(Alliance));
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeSeriesSlug(Form.Name!, Cancel);
        var series = Db.Series.Add(EventSeries.Begin(Alliance, Form.ToProfile(), slug, Me.PersonId, Now)).Entity;
        return await SavedAt("Die Reihe hat begonnen.", series.Path);
    }
}
