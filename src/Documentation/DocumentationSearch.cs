using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Documentation;

/// <summary>What the search of the house finds of documentations.</summary>
internal static class DocumentationSearch
{
    public static Searchable<EventDocumentation> Documentations { get; } =
        new Searchable<EventDocumentation>("Dokumentation", "Dokumentationen", Documents) { Worth = 0.8 }
            .Shows<Event>((db, id) => db.Documentations.Where(one => one.EventId == id).Select(one => one.Id))
            .Shows<TakeDown>((db, id) => db.TakeDowns.Where(one => one.Id == id).Select(one => one.Picture!.DocumentationId));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var found = await db.Documentations.Out(db, db.GetService<TimeProvider>().Now).Where(one => ids.Contains(one.Id))
            .Whole.AsNoTracking().ToListAsync(cancel);
        return [.. found.Select(Document)];
    }

    private static SearchDocument Document(EventDocumentation one)
    {
        var planned = one.Event!;
        var document = new SearchDocument(one.Id, $"Dokumentation: {planned.Title}", planned.DocumentationPath,
            one.ReadBy(planned), planned.PlaceId);
        document.With("Zusammenfassung", Markdown.ToWords(one.Summary), 2).With("Termin", planned.Time.ToString())
            .With("Region", planned.Region);
        foreach (var result in one.Results) document.With("Ergebnis", Markdown.ToWords(result.Text));
        foreach (var file in one.Files) document.With("Datei", file.Title, 2);
        foreach (var said in one.Statements) document.With("Aussage", $"{said.Text} ({said.Name}, {said.Role})");
        foreach (var picture in one.Gallery) document.With("Bild", picture.Caption ?? picture.Alt);
        return document;
    }
}
