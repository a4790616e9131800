using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Library;

/// <summary>What the search of the house finds of materials: also what stands in their files, with the page.</summary>
internal static class LibrarySearch
{
    private const int MostPages = 80;
    private const int MostLetters = 200_000; // PostgreSQL's index takes a megabyte of words of one thing.

    public static Searchable<Material> Materials { get; } = new Searchable<Material>("Material", "Materialien", Documents)
        .Shows<Alliance>((db, id) => db.Materials.Where(one => one.AllianceId == id).Select(one => one.Id))
        .Shows<Network>((db, id) => db.Materials.Where(one => one.NetworkId == id).Select(one => one.Id));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var found = await db.Materials.Out.Where(one => ids.Contains(one.Id) && one.Visibility != Visibility.Restricted)
            .Include(one => one.Alliance).Include(one => one.Network).Include(one => one.Marks)
            .Include(one => one.Editions).ThenInclude(edition => edition.Files.OrderBy(file => file.Position))
            .ThenInclude(file => file.File)
            .Include(one => one.Authors).ThenInclude(author => author.Organisation).Include(one => one.Citations)
            .AsNoTrackingWithIdentityResolution().AsSplitQuery().ToListAsync(cancel);
        var files = found.SelectMany(Handed).Select(file => file.Id).ToList();
        var texts = await db.MaterialTexts.AsNoTracking().Where(text => files.Contains(text.FileId))
            .ToDictionaryAsync(text => text.FileId, cancel);
        return [.. found.Select(one => Document(one, texts))];
    }

    private static IEnumerable<MaterialFile> Handed(Material one) =>
        one.IsOffered && one.Current is { } edition ? edition.Files.Where(file => file.IsOffered) : [];

    private static SearchDocument Document(Material one, Dictionary<Guid, MaterialText> texts)
    {
        var document = new SearchDocument(one.Id, one.Title, one.Path, one.Visibility, one.PlaceId)
        {
            Mark = one.State == MaterialState.Published ? one.ReplacedById is null ? null : "ersetzt" : one.State.Label,
        };
        document.With("Art", one.Kind.Label, 2).With("Kurz gesagt", one.Lead, 2).With("Beschreibung", Markdown.ToWords(one.Text))
            .With("Verantwortlich", one.HomeName).With("Jahr", $"{one.Year}");
        foreach (var whom in one.Audiences) document.With("Für", whom.Label);
        foreach (var author in one.Authors) document.With("Mitgemacht von", author.Organisation?.Name);
        foreach (var cited in one.Citations) document.With("Erwähnt", $"{cited.Who}: {cited.Where}");
        var room = MostLetters;
        foreach (var file in Handed(one)) room = Say(document, file, texts.GetValueOrDefault(file.Id), room);
        return document;
    }

    /// <summary>Says what stands in a file, as far as there is room for it; how much is left.</summary>
    private static int Say(SearchDocument document, MaterialFile file, MaterialText? text, int room)
    {
        document.With("Datei", file.Label, 2);
        if (text is null) return room;
        foreach (var (number, words) in text.Pages.Take(MostPages).TakeWhile(_ => room > 0))
        {
            document.With(text.HasPages ? $"Datei {file.File!.Name}, Seite {number}" : $"Datei {file.File!.Name}",
                words.Length > room ? words[..room] : words);
            room -= words.Length;
        }
        return room;
    }
}
