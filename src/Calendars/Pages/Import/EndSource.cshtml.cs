namespace Buendnisnetz.Calendars.Pages;

/// <summary>Nothing is taken from a calendar any more.</summary>
internal sealed class EndSourceModel : SourcePage
{
    protected override IActionResult? Detour() => Source.IsOpen ? null : Redirect(Source.Path);

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        Source.End(Now);
        return Saved("Aus diesem Kalender wird nichts mehr übernommen.", All);
    }
}
