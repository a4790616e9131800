using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>All there is to do about a documentation, item by item.</summary>
internal sealed class EditDocumentationModel : DocumentationPage
{
    private const int Most = 160;

    protected override bool NeedsNone => true;

    protected override bool IsForArchivedToo => true;

    public string? Obstacle => EventDocumentation.ObstacleTo(Event, Now);

    public IEnumerable<(Session Session, string Stand)> Rows => Programme.Items
        .Where(one => one.Kind != SessionKind.Break && (one.Kind.HasContent || Documentation.Tells(one.Id)))
        .SelectMany(item => Programme.TalksIn(item).Prepend(item)).Select(one => (one, StandOf(one)));

    public string Short(string text) => German.Shortened(Markdown.ToWords(text), Most);

    public void OnGet() { }

    private string StandOf(Session one)
    {
        List<string> parts = [];
        if (Documentation.ResultOf(one.Id).Length > 0) parts.Add("Text");
        if (Documentation.FilesOf(one.Id).Count() is > 0 and var files) parts.Add(German.Count(files, "Datei", "Dateien"));
        if (Documentation.StatementsOf(one.Id).Count() is > 0 and var said) parts.Add(German.Count(said, "Aussage", "Aussagen"));
        return $"{one.Time.Hours} Uhr · {(parts.Count == 0 ? "noch nichts" : string.Join(", ", parts))}";
    }
}

/// <summary>A documentation is begun.</summary>
internal sealed class BeginDocumentationModel : DocumentationPage
{
    protected override bool NeedsNone => true;

    public IActionResult OnGet() => Redirect(Event.DocumentationEditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsBegun) return Redirect(Event.DocumentationEditPath);
        await using var turn = await Db.TakeLock($"documentation {Event.Id:N}", Cancel);
        if (await Db.Documentations.AnyAsync(one => one.EventId == Event.Id, Cancel)) return Redirect(Event.DocumentationEditPath);
        var answer = await Do(() =>
        {
            Db.Documentations.Add(EventDocumentation.Begin(Event, Me.PersonId, Now));
            return "Die Dokumentation ist begonnen. Noch sieht sie nur Ihr Team.";
        });
        await turn.CommitAsync(Cancel);
        return answer;
    }
}
