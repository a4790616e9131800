namespace Buendnisnetz.Events.Pages;

/// <summary>The office of a network begins a series.</summary>
internal sealed class SeriesBeginModel : NetworkEventsPage
{
    [BindProperty]
    public SeriesForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeSeriesSlug(Form.Name!, Cancel);
        var series = Db.Series.Add(EventSeries.Begin(Noun, Form.ToProfile(), slug, Me.PersonId, Now)).Entity;
        return await Saved("Die Reihe hat begonnen.", series.Path);
    }
}
