namespace Buendnisnetz.Calendars.Pages;

/// <summary>The team does not want to wait for the next hour.</summary>
internal sealed class AskSourceModel(ImportDesk desk) : SourcePage
{
    public IActionResult OnGet() => Redirect(Source.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Source.ObstacleToAsking() is { } obstacle) return await Saved(obstacle, Source.Path);
        await desk.Ask(Source.Id, Now, Cancel);
        return await Saved(Source.Fault ?? "Der Kalender ist gelesen.", Source.Path);
    }
}
